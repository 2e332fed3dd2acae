package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.RunningHost;
import org.gtmready.sandbox.host.Sandbox;
import org.gtmready.sandbox.host.SandboxOptions;
import org.gtmready.sandbox.modules.WebPanel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kernel promises to any plugin and to the products, without products. */
class KernelIT {

  @TempDir static Path folder;

  private static SandboxOptions options;
  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    Path jar = TrialPlugin.make().jar(folder);
    options = SandboxOptions.of(jar, folder.resolve("home")).withDemo(folder);
    sandbox = started(options);
  }

  private static Sandbox started(SandboxOptions options) {
    return Sandboxes.within(
        Duration.ofSeconds(60), () -> Sandbox.start(options, BareProduct.both()));
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  private static RunningHost jira() {
    return sandbox.jira();
  }

  private static Http as(String user) {
    return Http.as(jira().baseUrl(), user);
  }

  @Test
  void keepsWhatWasWritten_whenItStartsAgain() {
    assertThat(as("pm").post("/rest/trial/1.0/notes?text=kept", "").status()).isEqualTo(204);
    String id = jira().serverId();
    sandbox.close();
    sandbox = started(options);
    assertThat(as("pm").get("/rest/trial/latest/notes").body()).contains("kept");
    assertThat(jira().serverId()).isEqualTo(id);
  }

  @Test
  void saysSo_andFreesTheDatabase_whenThePortIsTaken() {
    SandboxOptions other =
        SandboxOptions.of(options.pluginJar(), folder.resolve("other")).withDemo(folder);
    int taken = URI.create(jira().baseUrl()).getPort();
    assertThatThrownBy(() -> started(other.withPorts(taken, 0)).close())
        .hasMessageContaining("Cannot listen on port " + taken);
    started(other).close();
  }

  @Test
  void rollsBackAWholeTransaction_whenItThrows() {
    assertThat(as("pm").post("/rest/trial/1.0/notes/twice?text=good", "").status()).isEqualTo(204);
    assertThat(as("pm").post("/rest/trial/1.0/notes/twice?text=bad", "").status()).isEqualTo(409);
    String all = as("pm").get("/rest/trial/1.0/notes").body();
    assertThat(all).containsSubsequence("good", "good").doesNotContain("bad");
  }

  @Test
  void namesTablesAsAtlassianDoes() {
    long before = jira().queries().position();
    as("pm").get("/rest/trial/1.0/notes");
    assertThat(jira().queries().since(before))
        .filteredOn(query -> query.source().equals("plugin"))
        .singleElement()
        .satisfies(
            query -> {
              assertThat(query.sql()).containsPattern("AO_[0-9A-F]{6}_NOTE");
              assertThat(query.request()).isEqualTo("GET /rest/trial/1.0/notes");
            });
  }

  @Test
  void guardsRest_byItsAnnotations() {
    Http nobody = Http.anonymous(jira().baseUrl());
    assertThat(nobody.get("/rest/trial/1.0/notes").status()).isEqualTo(200);
    assertThat(nobody.post("/rest/trial/1.0/notes?text=x", "").status()).isEqualTo(401);
    assertThat(nobody.get("/rest/trial/1.0/notes/admin").status()).isEqualTo(401);
    assertThat(as("pm").get("/rest/trial/1.0/notes/admin").status()).isEqualTo(403);
    assertThat(as("admin").get("/rest/trial/1.0/notes/admin").body()).contains("for admin");
  }

  @Test
  void refusesCredentials_thatAreWrong() {
    Http nobody = Http.anonymous(jira().baseUrl());
    for (String wrong :
        List.of("Bearer pm", "Bearer stranger-token", "Basic cG06d3Jvbmc=", "Basic ???")) {
      assertThat(nobody.with("Authorization", wrong).get("/rest/trial/1.0/notes").status())
          .isEqualTo(401);
    }
    assertThat(nobody.with("X-Sandbox-Peer", "admin;1;00").get("/rest/trial/1.0/notes").status())
        .isEqualTo(401);
  }

  @Test
  void refusesAForm_whenItsTokenIsMissing() {
    Http nobody = Http.anonymous(jira().baseUrl());
    Http.Answer login = nobody.form("/login.jsp", Map.of("os_username", "pm", "os_password", "pm"));
    assertThat(login.status()).isEqualTo(302);
    Http browser = nobody.with("Cookie", login.header("Set-Cookie").split(";")[0]);
    assertThat(browser.form("/logout", Map.of()).status()).isEqualTo(403);
    assertThat(browser.with("X-Atlassian-Token", "no-check").form("/logout", Map.of()).status())
        .isEqualTo(302);
  }

  @Test
  void saysSo_whenTheLoginIsWrong() {
    Http.Answer answer =
        Http.anonymous(jira().baseUrl())
            .form("/login.jsp", Map.of("os_username", "pm", "os_password", "x"));
    assertThat(answer.body()).contains("incorrect").contains("Demo logins");
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  @Test
  void escapesWhatViewsPrint_unlessItIsNamedHtml() {
    List<WebPanel> panels = jira().modules().webPanels("here");
    assertThat(panels)
        .extracting(WebPanel::key)
        .containsExactly(TestPlugin.KEY + ":first", TestPlugin.KEY + ":p");
    assertThat(panels.get(0).render(Map.of()))
        .isEqualTo("&lt;b&gt;&amp;&lt;/b&gt;|<b>bold</b>|&lt;title&gt;");
  }

  @Test
  void refusesAMethod_whenNoAllowlistNamesIt() {
    WebPanel greedy = jira().modules().webPanels("elsewhere").get(0);
    assertThatThrownBy(() -> greedy.render(Map.of()))
        .hasStackTraceContaining("trial.Card#getSecret()");
  }

  @Test
  void fillsTheLinkOfAnItem_fromTheContext() {
    assertThat(jira().modules().webItems("menu").get(0).link(Map.of("issue", "A-1")))
        .isEqualTo("/x?k=A-1");
  }

  @Test
  void writesDependenciesFirst_andServesTexts() {
    String tags = jira().modules().resourceTags(List.of("trial.page"), List.of());
    assertThat(tags).containsSubsequence("first.css", "trial.js");
    Http nobody = Http.anonymous(jira().baseUrl());
    String address = "/download/resources/" + TestPlugin.KEY + ":top/trial.js";
    assertThat(nobody.get(address).body())
        .isEqualTo("var hello = AJS.format(\"Hello {0}\", name); var label = \"Trial\";");
    assertThat(nobody.get(address + "?locale=de").body()).contains("Grüß dich, {0}");
    assertThat(nobody.get("/download/resources/" + TestPlugin.KEY + ":top/../x").status())
        .isIn(400, 404);
  }

  @Test
  void speaksTheLanguageOfTheUser() {
    assertThat(jira().i18n().getText(java.util.Locale.GERMAN, "trial.hello", "Ada"))
        .isEqualTo("Grüß dich, Ada");
    assertThat(jira().i18n().getText(java.util.Locale.GERMAN, "trial.label")).isEqualTo("Trial");
    assertThat(jira().i18n().getText("trial.unknown")).isEqualTo("trial.unknown");
  }

  @Test
  void wearsTheColoursOfTheBrowser_untilTheUserChooses() {
    assertThat(as("viewer").get("/login.jsp").body())
        .contains("data-theme=\"dark:dark light:light\" data-color-mode-auto=\"true\"");
    assertThat(as("viewer").form("/sandbox/theme", Map.of("theme", "DARK")).status())
        .isEqualTo(302);
    assertThat(as("viewer").get("/login.jsp").body())
        .contains("data-color-mode=\"dark\"")
        .doesNotContain("data-color-mode-auto");
    assertThat(as("viewer").form("/sandbox/theme", Map.of("theme", "PINK")).status())
        .isEqualTo(400);
    Http nobody = Http.anonymous(jira().baseUrl()).with("X-Atlassian-Token", "no-check");
    assertThat(nobody.form("/sandbox/theme", Map.of("theme", "DARK")).status()).isEqualTo(401);
  }
}
