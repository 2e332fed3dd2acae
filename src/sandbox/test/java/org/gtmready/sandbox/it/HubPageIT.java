package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The front page of an epic's plans: plan pages that Jira creates lie below it. */
@SandboxTest
class HubPageIT {

  private static final String DEMO_HUB = "LAUNCH-2 Audit log for enterprise workspaces – GTM plan";

  private EpicSite site;
  private PlanSite plans;
  private Sandbox sandbox;

  @BeforeEach
  void sites(Sandbox started) {
    sandbox = started;
    site = new EpicSite(sandbox);
    plans = new PlanSite(sandbox);
  }

  @Test
  void isCreatedOnce_andHasThePlansBelow() {
    String epic = site.epic("With a front page");
    assertThat(parent(created(epic, "positioning", null))).isEmpty();

    Http.Answer made = hub("pmm", epic, epic + " GTM plan");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String hub = made.json().get("id").asText();
    assertThat(plans.html(hub, "storage", "pm"))
        .contains("ac:name=\"gtm-plan\"", ">" + epic + "<", "ac:placeholder");
    Http.Answer again = hub("pm", epic, "Another title");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(made.json());

    assertThat(parent(created(epic, "adoption-metrics", null))).isEqualTo(hub);
    assertThat(parent(created(epic, "sales-enablement", hub))).isEqualTo(hub);
    assertThat(parent(created(epic, "positioning", ""))).isEmpty();
  }

  @Test
  void isKnownByItsPlan() {
    String epic = site.epic("Not by its title");
    for (String other : new String[] {titled(DEMO_HUB), titled("Go-to-market"), "1", "x"}) {
      Http.Answer answer = create("pm", epic, "positioning", other);
      assertThat(answer.status()).as(answer.body()).isEqualTo(400);
      assertThat(answer.json().get("code").asText()).isEqualTo("GTM-LINK-036");
      assertThat(answer.json().get("field").asText()).isEqualTo("parent");
    }
    assertThat(site.history("pm", epic)).isEmpty();
  }

  @Test
  void isNamedOnlyToThose_whoMayViewIt() {
    String epic = site.epic("Hidden front page");
    String title = epic + " secret plan";
    String hub = hub("pm", epic, title).json().get("id").asText();
    plans.restrictToProductManager(hub);

    String dialog = "/plugins/servlet/gtm/panel?part=create&requirement=positioning&issue=" + epic;
    assertThat(site.jira("pm").get(dialog).body()).contains(title, hub);
    assertThat(site.jira("dev").get(dialog).body()).doesNotContain(title, hub);
    assertThat(create("dev", epic, "positioning", hub).json().get("code").asText())
        .isEqualTo("GTM-LINK-036");
    assertThat(hub("viewer", epic, "x").status()).isEqualTo(403);
    assertThat(site.nobody().post("/rest/gtm/1.0/epics/" + epic + "/hub", "{}").status())
        .isEqualTo(401);
  }

  @Test
  void isCreatedBeforeThePlans_andCostsNothing_whenItCantBe() {
    String epic = site.epic("All at once");
    try (Browser browser = new Browser()) {
      Page page = browser.newPerson();
      Browser.logIn(page, "pm", sandbox.jira().baseUrl());
      PanelPage panel = new PanelPage(page, sandbox.jira().baseUrl()).open(epic);
      page.locator(".gtm-start button").click();
      assertThat(page.locator("#gtm-create-hub-title")).hasValue(epic + " All at once – GTM plan");
      assertThat(page.locator("dialog .gtm-submit")).hasText("Create 4 pages");
      page.fill("#gtm-create-hub-title", "Go-to-market");
      page.fill("#gtm-create-title-positioning", epic + " kept");
      page.locator("dialog .gtm-submit").click();
      assertThat(page.locator(".gtm-problem")).containsText("a page of this title");
      assertThat(page.locator("#gtm-create-hub-title")).isFocused();
      assertThat(page.locator("#gtm-create-title-positioning")).hasValue(epic + " kept");
      assertThat(site.history("pm", epic)).isEmpty();
      assertThat(Axe.findings(page)).isEmpty();
      Browser.keep(page, "create-all-hub");

      page.fill("#gtm-create-hub-title", epic + " front page");
      page.fill("#gtm-create-title-adoption-metrics", "Go-to-market");
      page.keyboard().press("Enter");
      assertThat(page.locator(".gtm-problem")).containsText("a page of this title");
      assertThat(page.locator("#gtm-create-title-adoption-metrics")).isFocused();
      assertThat(page.locator("#gtm-create-hub")).isDisabled();
      assertThat(page.locator("dialog .gtm-submit")).hasText("Create 2 pages");
      page.fill("#gtm-create-title-adoption-metrics", epic + " metrics");
      page.keyboard().press("Enter");
      assertThat(panel.said()).hasText("All pages are created and linked.");
      String hub = titled(epic + " front page");
      for (String title : new String[] {" kept", " metrics"}) {
        assertThat(parent(titled(epic + title))).isEqualTo(hub);
      }
      panel.act("positioning", "unlink");
      assertThat(panel.items("positioning")).hasCount(0);
      panel.act("positioning", "create");
      assertThat(page.locator(".gtm-below")).hasText("Below: " + epic + " front page");
      assertThat(page.locator("#gtm-create-hub")).hasCount(0);
      assertThat(Axe.findings(page)).isEmpty();
      Browser.keep(page, "create-below");
    }
  }

  @Test
  void isLeftOut_onDemand() {
    String epic = site.epic("Without");
    try (Browser browser = new Browser()) {
      Page page = browser.newPerson();
      Browser.logIn(page, "pm", sandbox.jira().baseUrl());
      PanelPage panel = new PanelPage(page, sandbox.jira().baseUrl()).open(epic);
      page.locator(".gtm-start button").click();
      page.locator("#gtm-create-hub").uncheck();
      assertThat(page.locator("#gtm-create-hub-title")).isDisabled();
      assertThat(page.locator("dialog .gtm-submit")).hasText("Create 3 pages");
      page.locator("dialog .gtm-submit").click();
      assertThat(panel.said()).hasText("All pages are created and linked.");
      assertThat(parent(titled(epic + " Without – Positioning"))).isEmpty();
    }
  }

  private Http.Answer hub(String user, String epic, String title) {
    String body =
        EpicSite.JSON.createObjectNode().put("space", "GTM").put("title", title).toString();
    return site.jira(user).post("/rest/gtm/1.0/epics/" + epic + "/hub", body);
  }

  private Http.Answer create(String user, String epic, String requirement, String parent) {
    ObjectNode body = EpicSite.JSON.createObjectNode();
    body.put("requirement", requirement).put("space", "GTM");
    body.put("title", epic + " " + requirement + " " + parent);
    if (parent != null) {
      body.put("parent", parent);
    }
    return site.jira(user).post("/rest/gtm/1.0/epics/" + epic + "/pages", body.toString());
  }

  private String created(String epic, String requirement, String parent) {
    Http.Answer answer = create("pm", epic, requirement, parent);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    String edit = answer.json().get("edit").asText();
    return edit.substring(edit.lastIndexOf('=') + 1);
  }

  private String titled(String title) {
    return plans
        .confluence("pm")
        .get(
            "/rest/api/content?spaceKey=GTM&title="
                + URLEncoder.encode(title, StandardCharsets.UTF_8))
        .json()
        .at("/results/0/id")
        .asText();
  }

  /** Id of the page above; an empty string at the top. */
  private String parent(String page) {
    JsonNode ancestors =
        plans
            .confluence("pm")
            .get("/rest/api/content/" + page + "?expand=ancestors")
            .json()
            .get("ancestors");
    return ancestors.isEmpty() ? "" : ancestors.get(ancestors.size() - 1).get("id").asText();
  }
}
