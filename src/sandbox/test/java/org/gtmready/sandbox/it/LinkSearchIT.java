package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking for what is to be linked: a search knows which plans pages hold, and for which epic. */
@SandboxTest
class LinkSearchIT {

  private static final String POSITIONING =
      "LAUNCH-2 Audit log for enterprise workspaces – Positioning";
  private static final String[] SIGNS = {"%", "*", "?", "\"", "\\", "\"\\", "*:*", "~", "-"};

  private EpicSite site;
  private Sandbox sandbox;

  @BeforeEach
  void sites(Sandbox started) {
    sandbox = started;
    site = new EpicSite(sandbox);
  }

  @Test
  void tellsWhatEachPageHolds_thePlanOfTheEpicFirst() {
    List<JsonNode> found = search("pm", "Positioning", "LAUNCH-2");
    assertThat(found.get(0).get("title").asText()).isEqualTo(POSITIONING);
    assertThat(found.get(0).get("fits").asBoolean()).isTrue();
    assertThat(found.get(0).get("holds").asText()).isEqualTo("Positioning, 6 of 11");
    assertThat(found.subList(1, found.size())).noneMatch(page -> page.get("fits").asBoolean());
    assertThat(search("pm", "Go-to-market", "LAUNCH-2"))
        .anyMatch(page -> page.path("holds").asText().matches("No plan|Go-to-market plan, .*"));

    String other = site.epic("Another epic");
    assertThat(search("pm", POSITIONING, other).get(0).get("holds").asText())
        .isEqualTo("Positioning, 6 of 11, for LAUNCH-2");
    assertThat(search("pm", "", other))
        .isNotEmpty()
        .allMatch(page -> page.get("holds").asText().startsWith("Positioning, "));
  }

  @Test
  void findsNothing_forSignsAlone() {
    for (String signs : SIGNS) {
      assertThat(search("pm", signs, "LAUNCH-2")).as(signs).isEmpty();
    }
    assertThat(search("pm", "NOT Positioning", "LAUNCH-2"))
        .isEqualTo(search("pm", "not \"positioning\"*", "LAUNCH-2"));
  }

  @Test
  void saysNothingOfAPage_thatOneMayNotView() {
    String epic = site.epic("Kept quiet");
    String page = created(epic);
    PlanSite plans = new PlanSite(sandbox);
    String path = "/rest/gtm/1.0/plans?page=" + page + "&page=" + site.page(POSITIONING);
    assertThat(plans.confluence("dev").get(path).json().at("/pages/0/plans/0/epic").asText())
        .isEqualTo(epic);
    plans.restrictToProductManager(page);

    JsonNode seen = plans.confluence("dev").get(path).json().get("pages");
    assertThat(seen).hasSize(1);
    assertThat(seen.at("/0/plans/0/filled").asInt()).isEqualTo(6);
    assertThat(seen.at("/0/plans/0/total").asInt()).isEqualTo(11);
    assertThat(search("dev", epic, epic)).noneMatch(hit -> hit.get("id").asText().equals(page));
    assertThat(search("pm", epic, epic).get(0).get("id").asText()).isEqualTo(page);
    assertThat(plans.confluence("pm").get("/rest/gtm/1.0/plans?" + "page=1&".repeat(21)).status())
        .isEqualTo(400);
  }

  @Test
  void preselectsOnlyWhatFits_andBeginsWithTheEpicsIssues() {
    String epic = site.epic("Looked for");
    String child = child(epic, "Part of it");
    try (Browser browser = new Browser()) {
      Page page = browser.newPerson();
      Browser.logIn(page, "pm", sandbox.jira().baseUrl());
      PanelPage panel = new PanelPage(page, sandbox.jira().baseUrl()).open(epic);
      panel.act("positioning", "link");
      assertThat(panel.options("page").first()).containsText("Positioning, ");
      page.fill("#gtm-input-page", POSITIONING);
      assertThat(panel.options("page").first()).containsText("6 of 11, for LAUNCH-2");
      assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(0);
      assertThat(page.locator(".gtm-submit")).isDisabled();
      assertThat(Axe.findings(page)).isEmpty();
      Browser.keep(page, "link-search");
      findsNothing(panel, page, "page");
      page.keyboard().press("Escape");

      panel.act("adoption-metrics", "link");
      page.locator("#gtm-tab-issue").click();
      findsNothing(panel, page, "issue");
      page.fill("#gtm-input-issue", "");
      assertThat(panel.options("issue")).hasCount(1);
      assertThat(panel.options("issue")).containsText(child + " Part of it");
      assertThat(page.locator("#gtm-hint-issue")).containsText("Issues of this epic: 1.");
      assertThat(page.locator(".gtm-submit")).isDisabled();
      page.keyboard().press("Escape");

      created(epic);
      panel.act("positioning", "link");
      page.fill("#gtm-input-page", "Positioning");
      assertThat(panel.options("page").first()).containsText("Positioning, 0 of 11");
      assertThat(panel.options("page").first()).hasAttribute("aria-selected", "true");
      page.keyboard().press("Enter");
      assertThat(panel.said()).containsText("linked");
    }
  }

  private static void findsNothing(PanelPage panel, Page page, String kind) {
    for (String signs : SIGNS) {
      page.fill("#gtm-input-" + kind, signs);
      assertThat(page.locator("#gtm-hint-" + kind)).containsText("Nothing found");
      assertThat(panel.options(kind)).hasCount(0);
    }
  }

  private List<JsonNode> search(String user, String text, String epic) {
    String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
    return EpicSite.elements(
        site.jira(user)
            .get("/rest/gtm/1.0/pages?requirement=positioning&epic=" + epic + "&query=" + query)
            .json()
            .get("pages"));
  }

  private String child(String epic, String summary) {
    ObjectNode issue = EpicSite.JSON.createObjectNode();
    ObjectNode fields = issue.putObject("fields");
    fields.putObject("project").put("key", "LAUNCH");
    fields.putObject("issuetype").put("name", "Story");
    fields.put("summary", summary).put("customfield_10100", epic);
    return site.jira("pm").post("/rest/api/2/issue", issue.toString()).json().get("key").asText();
  }

  /** Id of a page with an empty plan for the epic. */
  private String created(String epic) {
    ObjectNode body = EpicSite.JSON.createObjectNode();
    body.put("requirement", "positioning").put("space", "GTM").put("title", epic + " Positioning");
    String edit =
        site.jira("pm")
            .post("/rest/gtm/1.0/epics/" + epic + "/pages", body.toString())
            .json()
            .get("edit")
            .asText();
    return edit.substring(edit.lastIndexOf('=') + 1);
  }
}
