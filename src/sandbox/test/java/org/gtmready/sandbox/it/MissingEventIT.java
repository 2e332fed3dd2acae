package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.PlanSite.await;
import static org.gtmready.sandbox.it.PlanSite.macro;
import static org.gtmready.sandbox.it.PlanSite.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Confluence that lacks the class of one event still has the plugin, and is heard otherwise. */
class MissingEventIT {

  private static final String LACKING = "com.atlassian.confluence.event.events.security";

  @TempDir Path folder;

  @Test
  void starts_andLearnsOfEdits_whenTheEventOfRestrictionsIsMissing() throws Exception {
    var options = Sandboxes.options(folder.resolve("home"));
    var lacking = options.withPluginJar(without(LACKING, options.pluginJar()));
    try (Sandbox sandbox = Sandboxes.within(Duration.ofMinutes(2), () -> Sandbox.start(lacking))) {
      PlanSite site = new PlanSite(sandbox);
      String page = site.page(macro("positioning", row("What they use today", "")));
      String epic = site.epic();
      assertThat(site.link(epic, "positioning", page).status()).isEqualTo(201);

      site.save(page, macro("positioning", row("What they use today", "A shared sheet")));
      await(() -> site.reading(epic, "positioning"), "read 2");
      site.restrictToProductManager(page);

      assertThat(sandbox.confluence().failures()).isEmpty();
    }
  }

  /** The jar without an import, so that in OSGi the package's classes do not exist for it. */
  private Path without(String packageName, Path jar) throws IOException {
    Path result = folder.resolve("lacking.jar");
    try (JarFile original = new JarFile(jar.toFile())) {
      Manifest manifest = new Manifest(original.getManifest());
      String imports = manifest.getMainAttributes().getValue("Import-Package");
      String fewer = imports.replace(packageName + ";resolution:=optional,", "");
      assertThat(fewer).isNotEqualTo(imports).doesNotContain(packageName);
      manifest.getMainAttributes().putValue("Import-Package", fewer);
      try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(result), manifest)) {
        for (JarEntry entry : original.stream().toList()) {
          if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
            out.putNextEntry(new JarEntry(entry.getName()));
            original.getInputStream(entry).transferTo(out);
          }
        }
      }
    }
    return result;
  }
}
