package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.gtmready.sandbox.host.Sandbox;
import org.gtmready.sandbox.host.SandboxOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin starts fully, or the host says why not: defects that must be noticed. */
class PluginStartIT {

  @TempDir Path folder;

  private Sandbox start(TestPlugin plugin) {
    SandboxOptions options =
        SandboxOptions.of(plugin.jar(folder), folder.resolve("home")).withDemo(folder);
    return Sandboxes.within(
        Duration.ofSeconds(60), () -> Sandbox.start(options, BareProduct.both()));
  }

  private void refuses(TestPlugin plugin, String... reasons) {
    assertThatThrownBy(() -> start(plugin).close()).hasMessageContainingAll(reasons);
  }

  @Test
  void starts_whenThereIsNothingWrong() {
    TestPlugin plugin =
        new TestPlugin()
            .source("Panel", "public class Panel {}")
            .index("component", "trial.Panel")
            .file("view.vm", "hello")
            .module(
                "<web-panel key='p' location='here'><label key='x'/>"
                    + "<resource name='view' type='velocity' location='view.vm'/></web-panel>")
            .module("<unheard-of key='other' application='bamboo'/>");
    try (Sandbox sandbox = start(plugin)) {
      assertThat(sandbox.jira().modules().keys()).containsExactly(TestPlugin.KEY + ":p");
      assertThat(sandbox.confluence().modules().keys()).containsExactly(TestPlugin.KEY + ":p");
    }
  }

  @Test
  void refuses_whenAnImportIsMissing() {
    refuses(new TestPlugin().importing("org.example.nowhere"), "org.example.nowhere");
  }

  @Test
  void refuses_whenAPackageOfTheOtherProductIsImported() {
    refuses(
        new TestPlugin().importing("com.atlassian.confluence.macro"),
        "jira",
        "com.atlassian.confluence.macro");
  }

  @Test
  void refuses_whenAnImportedServiceIsNotOffered() {
    refuses(
        new TestPlugin().index("imports", "com.atlassian.event.api.EventListenerRegistrar"),
        "Nobody offers",
        "EventListenerRegistrar");
  }

  @Test
  void refuses_whenAModuleTypeIsUnknown() {
    refuses(
        new TestPlugin().module("<gadget key='g'/>"),
        "knows no such modules",
        "<gadget key=\"g\">");
  }

  @Test
  void refuses_whenAModuleBelongsToTheOtherProduct() {
    refuses(new TestPlugin().module("<xhtml-macro key='m' name='m'/>"), "jira", "xhtml-macro");
  }

  @Test
  void refuses_whenAModuleThrowsAsItIsMade() {
    refuses(
        new TestPlugin()
            .source(
                "Broken",
                "public class Broken implements Condition {"
                    + " public Broken() { throw new IllegalStateException(\"out of paper\"); }"
                    + " public void init(Map<String, String> p) {}"
                    + " public boolean shouldDisplay(Map<String, Object> c) { return true; } }")
            .file("view.vm", "x")
            .module(
                "<web-panel key='p' location='here'><label key='x'/><condition class='trial.Broken'/>"
                    + "<resource name='view' type='velocity' location='view.vm'/></web-panel>"),
        "<web-panel key=\"p\">",
        "out of paper");
  }

  @Test
  void refuses_whenABeanThrows() {
    refuses(
        new TestPlugin()
            .source(
                "Bean",
                "public class Bean { @PostConstruct public void begin() {"
                    + " throw new IllegalStateException(\"no ink\"); } }")
            .index("component", "trial.Bean"),
        "Spring context",
        "no ink");
  }

  @Test
  void refuses_whenAViewIsMissing() {
    refuses(
        new TestPlugin()
            .module(
                "<web-panel key='p' location='here'><label key='x'/>"
                    + "<resource name='view' type='velocity' location='gone.vm'/></web-panel>"),
        "gone.vm");
  }

  @Test
  void refuses_whenAWebResourceNeedsAnUnknownOne() {
    refuses(
        new TestPlugin()
            .module(
                "<web-resource key='r'><dependency>com.example:nothing</dependency></web-resource>"),
        "com.example:nothing");
  }

  @Test
  void refuses_whenALifecycleBeanIsNotExported() {
    refuses(
        new TestPlugin()
            .importing("com.atlassian.sal.api.lifecycle")
            .source(
                "Late",
                "public class Late implements com.atlassian.sal.api.lifecycle.LifecycleAware {"
                    + " public void onStart() {} }")
            .index("component", "trial.Late"),
        "trial.Late",
        "not exported");
  }

  @Test
  void refuses_whenTheJarIsNoPlugin() throws Exception {
    Path jar = Files.write(folder.resolve("empty.jar"), new byte[] {1, 2, 3});
    assertThatThrownBy(
            () ->
                Sandboxes.within(
                    Duration.ofSeconds(60),
                    () ->
                        Sandbox.start(
                            SandboxOptions.of(jar, folder.resolve("home")), BareProduct.both())))
        .hasMessageContaining("empty.jar");
  }

  @Test
  void dumpsThreads_whenTheStartHangs() {
    TestPlugin plugin =
        new TestPlugin()
            .source(
                "Slow",
                "public class Slow { @PostConstruct public void begin() throws Exception {"
                    + " while (System.getProperty(\"trial.release\") == null) Thread.sleep(20); } }")
            .index("component", "trial.Slow");
    SandboxOptions options = SandboxOptions.of(plugin.jar(folder), folder.resolve("home"));
    try {
      assertThatThrownBy(
              () ->
                  Sandboxes.within(
                      Duration.ofSeconds(15),
                      () -> {
                        Sandbox.start(options, BareProduct.both()).close();
                        return null;
                      }))
          .isInstanceOf(AssertionError.class)
          .hasMessageContainingAll("No start within", "trial.Slow");
    } finally {
      System.setProperty("trial.release", "now");
    }
  }
}
