package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan page that Jira has created in Confluence, as the person who asked for it. */
@SandboxTest
class NewPlanIT {

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
  void holdsTheForm_namesTheEpic_andIsLinked() {
    String epic = site.epic("A fresh start");
    Http.Answer answer = create("pmm", epic, "adoption-metrics", "GTM", epic + " A fresh start");

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.json().at("/evidence/reading").asText()).isEqualTo("read");
    String edit = answer.json().get("edit").asText();
    String page = edit.substring(edit.lastIndexOf('=') + 1);
    assertThat(edit)
        .isEqualTo(sandbox.confluence().baseUrl() + "/pages/editpage.action?pageId=" + page);
    JsonNode stored =
        plans.confluence("pm").get("/rest/api/content/" + page + "?expand=history").json();
    assertThat(stored.at("/history/createdBy/username").asText()).isEqualTo("pmm");
    assertThat(plans.html(page, "storage", "pm"))
        .contains("ac:name=\"gtm-adoption-metrics\"", ">" + epic + "<", "ac:placeholder");
    assertThat(plans.facts(page).at("/plans/0/filled")).isEmpty();
    assertThat(plans.requirement(epic, "adoption-metrics", "pm").at("/evidence/0/pageVersion"))
        .hasToString("2");
  }

  @Test
  void isNotCreated_underATitleThatIsTaken() {
    String epic = site.epic("Twice");
    String title = epic + " Twice";
    assertThat(create("pm", epic, "positioning", "GTM", title).status()).isEqualTo(201);

    Http.Answer again = create("pm", epic, "positioning", "GTM", title);

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().get("code").asText()).isEqualTo("GTM-LINK-033");
    assertThat(again.json().get("field").asText()).isEqualTo("title");
  }

  @Test
  void saysNothingOfAPageOfThatTitle_whichOneMayNotView() {
    String epic = site.epic("Hidden twin");
    String title = epic + " Hidden twin";
    String edit = create("pm", epic, "positioning", "GTM", title).json().get("edit").asText();
    plans.restrictToProductManager(edit.substring(edit.lastIndexOf('=') + 1));

    Http.Answer again = create("dev", epic, "positioning", "GTM", title);

    // Confluence itself says that the title is taken, to everybody who may create pages there.
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.json().get("code").asText()).isEqualTo("GTM-LINK-034");
    assertThat(again.body()).doesNotContain("pageId", "pages/");
  }

  @Test
  void isNotCreated_whereOneMayNot() {
    String epic = site.epic("Not here");
    String space = "CLOSED" + System.nanoTime();
    Http admin = plans.confluence("admin");
    String body = "{\"key\":\"" + space + "\",\"name\":\"Closed\"}";
    assertThat(admin.post("/rest/api/space", body).status()).isEqualTo(200);
    Map<String, String> toLookOnly = Map.of("key", space, "VIEWSPACE-USER", "dev");
    assertThat(admin.form("/spaces/viewspacesummary.action", toLookOnly).status()).isEqualTo(302);

    for (String wrong : new String[] {space, "NOPE"}) {
      Http.Answer answer = create("dev", epic, "positioning", wrong, epic + " Not here");
      assertThat(answer.status()).as(answer.body()).isEqualTo(403);
      assertThat(answer.json().get("code").asText()).isEqualTo("GTM-LINK-032");
    }
    assertThat(create("viewer", epic, "positioning", "GTM", "x").status()).isEqualTo(403);
    assertThat(site.history("pm", epic)).isEmpty();
  }

  @Test
  void sendsToConfluence_whenJiraMayNotActThere() {
    String epic = site.epic("Not allowed yet");
    sandbox.jira().links().authorisations().withdraw("rm");
    try {
      Http.Answer dialog =
          site.jira("rm")
              .get("/plugins/servlet/gtm/panel?part=create&requirement=positioning&issue=" + epic);
      assertThat(dialog.body()).contains("Allow Jira").doesNotContain("gtm-submit");
      assertThat(create("rm", epic, "positioning", "GTM", "x").json().get("code").asText())
          .isEqualTo("GTM-LINK-010");
    } finally {
      sandbox.jira().links().authorisations().give("rm");
    }
  }

  @Test
  void isOneDialogAway_fromTheRowAndFromTheEditor() {
    String epic = site.epic("From the panel");
    String title = epic + " From the panel – Positioning";
    try (Browser browser = new Browser()) {
      Page page = browser.newPerson();
      Browser.logIn(page, "pm", sandbox.jira().baseUrl(), sandbox.confluence().baseUrl());
      page.navigate(sandbox.jira().baseUrl() + "/browse/" + epic);
      assertThat(page.locator(".gtm-panel[data-current=true]")).isVisible();
      PanelPage panel = new PanelPage(page, sandbox.jira().baseUrl());
      Locator row = panel.row("positioning");
      panel.act("positioning", "create");
      assertThat(page.locator("#gtm-create-title-positioning")).hasValue(title);
      assertThat(page.locator("#gtm-create-space")).hasValue("GTM");
      assertThat(Axe.findings(page)).isEmpty();
      page.fill("#gtm-create-title-positioning", "Go-to-market");
      page.keyboard().press("Enter");
      assertThat(page.locator(".gtm-problem")).containsText("a page of this title");
      assertThat(page.locator("#gtm-create-title-positioning")).isFocused();
      page.fill("#gtm-create-title-positioning", title);
      Browser.keep(page, "create-from-template");
      page.keyboard().press("Enter");

      assertThat(row.locator("a.gtm-title")).hasText("Positioning");
      assertThat(row.locator("[data-gtm-act=create]")).hasCount(0);
      assertThat(page.locator(".gtm-live")).containsText("Page created and linked.");
      assertThat(page.locator(".gtm-live a")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("#content-title")).hasValue(title);
      page.click("#rte-button-publish");
      assertThat(page.locator(".gtm-plan-epic")).hasText(epic);
    }
  }

  private Http.Answer create(
      String user, String epic, String requirement, String space, String title) {
    String body =
        EpicSite.JSON
            .valueToTree(Map.of("requirement", requirement, "space", space, "title", title))
            .toString();
    return site.jira(user).post("/rest/gtm/1.0/epics/" + epic + "/pages", body);
  }
}
