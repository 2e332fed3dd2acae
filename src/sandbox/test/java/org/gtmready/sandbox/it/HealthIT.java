package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.PlanSite.await;
import static org.gtmready.sandbox.it.PlanSite.macro;
import static org.gtmready.sandbox.it.PlanSite.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What administrators see of the plugin's health, and what they do about keys. */
@Timeout(240)
class HealthIT {

  private static final String PAGE = "/plugins/servlet/gtm/health";
  private static final String PASSWORD = "/secure/admin/WebSudoAuthenticate!default.jspa";

  @TempDir static Path home;

  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox =
        Sandboxes.within(
            Duration.ofMinutes(2), () -> Sandbox.start(Sandboxes.options(home).withFresh(true)));
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void pageIsForAdministratorsOnly_afterTheirPassword() {
    for (String base : List.of(jira(), confluence())) {
      Http.Answer nobody = Http.anonymous(base).get(PAGE);
      assertThat(nobody.status()).isEqualTo(302);
      assertThat(nobody.header("Location")).contains("login");
      assertThat(Http.as(base, "pm").get(PAGE).status()).isEqualTo(403);

      Http admin = Http.as(base, "admin");
      Http.Answer before = admin.get(PAGE);
      assertThat(before.status()).isEqualTo(302);
      assertThat(before.header("Location")).contains("WebSudoAuthenticate");
      assertThat(before.body()).doesNotContain("gtm-health");

      String cookie = admin.form(PASSWORD, Map.of("webSudoPassword", "admin")).header("Set-Cookie");
      assertThat(admin.with("Cookie", cookie.split(";")[0]).get(PAGE).body())
          .contains(
              "gtm-health",
              admin.get("/rest/gtm/1.0/key").json().get("fingerprint").asText().substring(0, 8));
    }
  }

  @Test
  void restSaysOfThePolicy_inJiraOnly() {
    JsonNode policy = Http.as(jira(), "admin").get("/rest/gtm/1.0/health").json().get("policy");
    assertThat(policy.get("coversNothing").asBoolean()).isFalse();
    assertThat(Http.as(confluence(), "admin").get("/rest/gtm/1.0/health").json().has("policy"))
        .isFalse();
  }

  @Test
  void administratorsOfBothSites_makeAndAcceptANewKey() throws Exception {
    PlanSite site = new PlanSite(sandbox);
    String plan = site.page(macro("positioning", row("What they use today", "Paper")));
    assertThat(site.link(site.epic(), "positioning", plan).status()).isEqualTo(201);
    await(() -> key(jira()) + key(confluence()), "PINNEDPINNED");
    String before = fingerprint();

    try (Browser browser = new Browser()) {
      Page writer = browser.newPerson();
      Browser.logIn(writer, "admin", confluence());
      writer.navigate(confluence() + "/admin/console.action");
      health(writer);
      await(() -> nothingWaits(writer), true);
      Browser.keep(writer, "health-confluence");
      writer.click("[data-gtm-opens=gtm-replace]");
      assertThat(writer.locator("#gtm-replace")).isVisible();
      assertThat(Axe.findings(writer)).isEmpty();
      writer.locator("#gtm-replace [data-gtm-closes]").click();
      assertThat(writer.locator("#gtm-replace")).isHidden();
      writer.click("[data-gtm-opens=gtm-replace]");
      writer.keyboard().press("Escape");
      assertThat(writer.locator("#gtm-replace")).isHidden();
      assertThat(fingerprint()).isEqualTo(before);
      writer.click("[data-gtm-opens=gtm-replace]");
      writer.locator("#gtm-replace button[type=submit]").click();
      assertThat(writer.locator(".aui-flag")).containsText("The new key is made");
      assertThat(fingerprint()).isNotEqualTo(before);
      assertThat(writer.locator("[data-part=own-key] code").first())
          .containsText(fingerprint().substring(0, 8));

      site.save(plan, "<p>emptied</p>");
      await(() -> key(jira()), "CHANGED");
      Page gatekeeper = browser.newPerson(ColorScheme.DARK);
      Browser.logIn(gatekeeper, "admin", jira());
      gatekeeper.navigate(jira() + "/secure/admin/AdminSummary.jspa");
      health(gatekeeper);
      assertThat(gatekeeper.locator("[data-notice=CHANGED_KEY]")).isVisible();
      assertThat(Axe.findings(gatekeeper)).isEmpty();
      Browser.keep(gatekeeper, "health-jira-changed");
      Locator accept = gatekeeper.locator("[data-part=link] [data-gtm-opens]");
      accept.click();
      Locator dialog = gatekeeper.locator("dialog[open]");
      assertThat(dialog).containsText(fingerprint().substring(0, 8));
      assertThat(Axe.findings(gatekeeper)).isEmpty();
      Browser.keep(gatekeeper, "health-jira-accept");
      dialog.locator("button[type=submit]").click();
      assertThat(gatekeeper.locator(".aui-flag")).containsText("is accepted");
      assertThat(gatekeeper.locator("[data-notice=CHANGED_KEY]")).hasCount(0);
      assertThat(key(jira())).isEqualTo("PINNED");

      sandbox.jira().scheduler().runNow("org.gtmready.reconciliation");
      gatekeeper.reload();
      assertThat(gatekeeper.locator(".aui-message-success"))
          .hasText("Everything works. There is nothing to do.");
      Browser.resize(gatekeeper, 380, 800);
      assertThat(Axe.findings(gatekeeper)).isEmpty();
      Browser.keep(gatekeeper, "health-jira-narrow");
      assertThat(browser.troubles()).isEmpty();
    }
  }

  /** Goes to the page by the menu of the administration. */
  private static void health(Page page) {
    page.locator("nav[aria-label=Administration] a:text-is('Health')").click();
    Browser.confirmPassword(page, "admin");
    assertThat(page.locator("h1")).hasText("Health of GTM readiness");
  }

  /** What the page, drawn anew, says of the changes that Jira is still to be told. */
  private static boolean nothingWaits(Page page) {
    page.reload();
    return page.locator("[data-part=queue]").textContent().contains("None waits");
  }

  private static String jira() {
    return sandbox.jira().baseUrl();
  }

  private static String confluence() {
    return sandbox.confluence().baseUrl();
  }

  private static String fingerprint() {
    return Http.anonymous(confluence()).get("/rest/gtm/1.0/key").json().get("fingerprint").asText();
  }

  private static String key(String base) {
    return Http.as(base, "admin").get("/rest/gtm/1.0/health").json().at("/links/0/key").asText();
  }
}
