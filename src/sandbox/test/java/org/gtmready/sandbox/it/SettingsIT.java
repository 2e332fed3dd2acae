package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which issue types have a panel and a gate is the administrator's choice. */
@SandboxTest
class SettingsIT {

  private static final String POLICY = "/rest/gtm/1.0/policy";
  private static final String ADDRESSES = "/rest/gtm/1.0/addresses";
  private static final String PAGE = "/plugins/servlet/gtm/settings";
  private static final String PASSWORD = "/secure/admin/WebSudoAuthenticate!default.jspa";

  private EpicSite site;

  @BeforeEach
  void site(Sandbox sandbox) {
    site = new EpicSite(sandbox);
  }

  @AfterEach
  void coverEpicsOnly() {
    site.jira("admin").put(POLICY, "{\"issueTypes\":[\"Epic\"],\"otherEpic\":\"warn\"}");
  }

  @Test
  void planOfAnotherEpicStopsCounting_onceThePolicySaysSo() {
    String epic = site.releasable("An epic with somebody else's plan");
    String plan = site.page("LAUNCH-1 Soundtrack from a text prompt – Positioning");
    assertThat(site.linkPage(epic, "positioning", plan).status()).isEqualTo(201);
    for (String other : List.of("adoption-metrics", "sales-enablement")) {
      site.linkUrl(epic, other, "https://example.com/" + other);
    }
    assertThat(overall(epic)).isEqualTo("READY");
    assertThat(positioning(epic)).contains("The plan was written for LAUNCH-1");

    JsonNode strict = choose("block").json();
    assertThat(strict.get("otherEpic").asText()).isEqualTo("block");
    assertThat(cover("\"Epic\"").json()).isEqualTo(strict);
    assertThat(overall(epic)).isEqualTo("BLOCKED");
    assertThat(overall("LAUNCH-1")).isEqualTo("READY");
    assertThat(positioning(epic)).contains("LAUNCH-1 and does not count here", "GTM-POS-012");
    assertThat(panel(epic)).contains("LAUNCH-1 and does not count here");
    // whoever is known to see the page hears why
    assertThat(site.readiness("rm", epic).get("overall").asText()).isEqualTo("BLOCKED");
    assertThat(site.transition(epic, "Release").body()).contains("does not count here");

    Http.Answer wrong = choose("perhaps");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.json().get("code").asText()).isEqualTo("GTM-POLICY-004");
    assertThat(wrong.json().get("field").asText()).isEqualTo("otherEpic");
    choose("warn");
    assertThat(site.transition(epic, "Release").status()).isEqualTo(204);
  }

  @Test
  void storyHasAPanelAndAGate_onceStoriesAreCovered() {
    String story = site.releasable("A story that needs a plan", "Story");
    assertThat(overall(story)).isEqualTo("NOT_APPLICABLE");
    assertThat(panel(story)).doesNotContain("gtm-panel");

    assertThat(cover("\"story\",\"Epic\"").status()).isEqualTo(200);

    assertThat(overall(story)).isEqualTo("BLOCKED");
    assertThat(panel(story)).contains("gtm-panel");
    Http.Answer refused = site.transition(story, "Release");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("GTM-GATE-001");
    assertThat(site.status(story)).isEqualTo("Ready for Release");

    cover("\"Epic\"");
    assertThat(overall(story)).isEqualTo("NOT_APPLICABLE");
    assertThat(site.transition(story, "Release").status()).isEqualTo(204);
  }

  @Test
  void versionGoesUp_onlyWhenSomethingChanges() {
    JsonNode before = site.jira("admin").get(POLICY).json();

    JsonNode same = cover("\"Epic\"").json();
    JsonNode changed = cover("\"Bug\",\"Epic\",\"bug\"").json();

    assertThat(same).isEqualTo(before);
    assertThat(changed.get("version").asLong()).isEqualTo(before.get("version").asLong() + 1);
    assertThat(EpicSite.elements(changed.get("issueTypes")))
        .extracting(type -> type.get("id").asText() + " " + type.get("name").asText())
        .containsExactly("10000 Epic", "10004 Bug");
    assertThat(cover("\"10000\",\"10004\"").json()).isEqualTo(changed);
    assertThat(site.readiness("pm", "LAUNCH-1").get("policyVersion"))
        .isEqualTo(changed.get("version"));
  }

  @Test
  void wrongChoiceIsRefused_andChangesNothing() {
    JsonNode before = site.jira("admin").get(POLICY).json();

    for (String none : List.of("{}", "{\"issueTypes\":null}", "{\"issueTypes\":[]}")) {
      assertProblem(site.jira("admin").put(POLICY, none), "GTM-POLICY-001");
    }
    for (String unknown : List.of("\"Saga\"", "\"Epic\",null", "\"Epic\",\"<script>\"")) {
      assertProblem(cover(unknown), "GTM-POLICY-002");
    }
    assertThat(site.jira("admin").put(POLICY, "[]").status()).isEqualTo(400);
    assertThat(site.jira("admin").get(POLICY).json()).isEqualTo(before);
  }

  @Test
  void isForAdministratorsOnly() {
    assertThat(site.jira("pm").get(POLICY).status()).isEqualTo(403);
    assertThat(site.jira("pm").put(POLICY, "{\"issueTypes\":[\"Bug\"]}").status()).isEqualTo(403);
    assertThat(site.nobody().get(POLICY).status()).isEqualTo(401);
    assertThat(site.jira("pm").get(PAGE).status()).isEqualTo(403);
  }

  @Test
  void pageAsksForThePasswordFirst_andTellsNothingBefore() {
    Http admin = site.jira("admin");
    Http.Answer before = admin.get(PAGE);
    assertThat(before.status()).isEqualTo(302);
    assertThat(before.header("Location")).contains("WebSudoAuthenticate", "gtm%2Fsettings");
    assertThat(before.body()).doesNotContain("gtm-settings");

    assertThat(admin.form(PASSWORD, Map.of("webSudoPassword", "wrong")).header("Set-Cookie"))
        .isEmpty();
    Http.Answer confirmed = admin.form(PASSWORD, Map.of("webSudoPassword", "admin"));
    String cookie = confirmed.header("Set-Cookie").split(";")[0];
    assertThat(admin.with("Cookie", cookie).get(PAGE).body()).contains("gtm-settings");
    assertThat(site.jira("pm").with("Cookie", cookie).get(PAGE).status()).isEqualTo(403);
  }

  @Test
  void administratorChoosesOnAPage_thatSaysWhatCameOfIt() {
    try (Browser browser = new Browser()) {
      Page page = browser.newPerson();
      String jira = site.sandbox().jira().baseUrl();
      Browser.logIn(page, "admin", jira);
      page.navigate(jira + "/secure/admin/AdminSummary.jspa");
      page.locator("nav[aria-label=Administration] a:text-is('Settings')").click();
      Browser.confirmPassword(page, "admin");
      assertThat(page.locator("h1")).hasText("GTM readiness settings");
      assertThat(page.getByLabel("Epic")).isChecked();
      assertThat(page.getByLabel("Story")).not().isChecked();
      assertThat(page.getByLabel("They count")).isChecked();
      assertThat(Axe.findings(page)).isEmpty();

      tick(page, "Epic");
      page.click("text=Save");
      assertThat(page.locator("#gtm-settings-error")).containsText("At least one issue type");
      assertThat(Axe.findings(page)).isEmpty();

      tick(page, "Epic");
      tick(page, "Story");
      page.locator("label:has-text('They do not count')").click();
      page.click("text=Save");
      assertThat(asked(page)).containsText("Story: ");
      page.click("text=Apply");
      assertThat(page.locator(".aui-flag")).containsText("Saved");
      assertThat(page.locator("#gtm-settings-error")).isHidden();
      Browser.keep(page, "settings");
      page.reload();
      assertThat(page.getByLabel("Story")).isChecked();
      assertThat(page.getByLabel("They do not count")).isChecked();

      page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("SANDBOXSUDO"));
      page.click("text=Save");
      assertThat(page.locator("#gtm-settings-error")).containsText("session has ended");
      // the browser reports the refused answer as an error of its own
      assertThat(browser.troubles()).allMatch(trouble -> trouble.matches("(?s).*40[01].*"));
    }
  }

  @Test
  void administratorListsOtherNamesOfTheSites_andIsToldWhichIsWrong() {
    try (Browser browser = new Browser()) {
      Page page = browser.newPerson();
      String jira = site.sandbox().jira().baseUrl();
      Browser.logIn(page, "admin", jira);
      page.navigate(jira + PAGE);
      Browser.confirmPassword(page, "admin");

      Locator confluence = page.getByLabel("Confluence");
      confluence.fill("http://wiki.intern:8090\n\n  https://docs.example  ");
      page.locator("#gtm-addresses-jira").fill("tickets");
      page.click("text=Save addresses");
      assertThat(page.locator("#gtm-addresses-jira-error")).containsText("“tickets” is no base");
      assertThat(page.locator("#gtm-addresses-confluence-error")).isHidden();
      assertThat(Axe.findings(page)).isEmpty();
      assertThat(site.jira("admin").get(ADDRESSES).json().get("confluence")).isEmpty();

      page.locator("#gtm-addresses-jira").fill("http://tickets.intern/jira");
      page.click("text=Save addresses");
      assertThat(page.locator(".aui-flag")).containsText("Saved");
      assertThat(page.locator("#gtm-addresses-jira-error")).isHidden();
      page.reload();
      assertThat(confluence).hasValue("http://wiki.intern:8090\nhttps://docs.example");
      assertThat(page.locator("#gtm-addresses-jira")).hasValue("http://tickets.intern/jira");
      String key = site.epic("An epic with an issue by another name");
      Http.Answer linked =
          site.linkUrl(key, "adoption-metrics", "http://tickets.intern/jira/browse/LAUNCH-1");
      assertThat(linked.json().get("kind").asText()).isEqualTo("issue");
      // the browser reports the refused answer as an error of its own
      assertThat(browser.troubles()).allMatch(trouble -> trouble.matches("(?s).*400.*"));
    } finally {
      site.jira("admin").put(ADDRESSES, "{\"confluence\":[],\"jira\":[]}");
    }
  }

  @Test
  void pageSaysHowManyIssuesAChangeTouches_andAsksOnce() {
    try (Browser browser = new Browser()) {
      Page page = browser.newPerson();
      String jira = site.sandbox().jira().baseUrl();
      Browser.logIn(page, "admin", jira);
      page.navigate(jira + PAGE);
      Browser.confirmPassword(page, "admin");
      String before = site.jira("admin").get(POLICY).body();

      tick(page, "Story");
      tick(page, "Epic");
      page.click("text=Save");
      assertThat(asked(page))
          .containsText(
              "Story: " + unresolved("Story") + " unresolved issues get the panel “GTM readiness”");
      assertThat(asked(page))
          .containsText("Epic: " + unresolved("Epic") + " unresolved issues lose the panel");
      assertThat(Axe.findings(page)).isEmpty();
      Browser.keep(page, "settings-asked");
      page.keyboard().press("Escape");
      assertThat(asked(page)).isHidden();
      assertThat(page.locator("#gtm-settings button[type=submit]")).isFocused();
      assertThat(site.jira("admin").get(POLICY).body()).isEqualTo(before);

      tick(page, "Epic");
      page.click("text=Save");
      assertThat(asked(page).locator("[data-change=removed]")).isHidden();
      page.locator("#gtm-settings-ask button:text-is('Cancel')").click();
      assertThat(site.jira("admin").get(POLICY).body()).isEqualTo(before);

      page.route("**/rest/api/2/search", Route::abort);
      page.click("text=Save");
      assertThat(asked(page)).containsText("How many is not known: Jira’s search did not answer.");
      page.click("text=Apply");
      assertThat(page.locator(".aui-flag")).containsText("Saved");
      assertThat(site.jira("admin").get(POLICY).body()).contains("Story");

      // nothing is changed any more, so nothing is asked
      page.waitForResponse(
          "**/rest/gtm/1.0/policy",
          () -> page.locator("#gtm-settings button[type=submit]").click());
      assertThat(asked(page)).isHidden();
    }
  }

  private static Locator asked(Page page) {
    return page.locator("#gtm-settings-ask");
  }

  private int unresolved(String type) {
    return site.jira("admin")
        .get("/rest/api/2/search?maxResults=0&jql=resolution+is+empty+and+issuetype=" + type)
        .json()
        .get("total")
        .asInt();
  }

  /** AUI lays the label over the box. */
  private static void tick(Page page, String issueType) {
    page.locator("label:text-is('" + issueType + "')").click();
  }

  private Http.Answer cover(String names) {
    return site.jira("admin").put(POLICY, "{\"issueTypes\":[" + names + "]}");
  }

  private Http.Answer choose(String otherEpic) {
    return site.jira("admin")
        .put(POLICY, "{\"issueTypes\":[\"Epic\"],\"otherEpic\":\"" + otherEpic + "\"}");
  }

  /** The requirement of positioning as the product manager is told of it. */
  private String positioning(String key) {
    return site.readiness("pm", key).at("/requirements/0").toString();
  }

  private String overall(String key) {
    return site.readiness("pm", key).get("overall").asText();
  }

  private String panel(String key) {
    return site.jira("pm").get("/browse/" + key).body();
  }

  private static void assertProblem(Http.Answer answer, String code) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("code").asText()).isEqualTo(code);
    assertThat(answer.json().get("field").asText()).isEqualTo("issueTypes");
  }
}
