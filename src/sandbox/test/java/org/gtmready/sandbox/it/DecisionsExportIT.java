package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.EpicSite.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.Sandbox;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions for administrators, and the tab under an issue for everybody who may browse it. */
@SandboxTest
class DecisionsExportIT {

  private static final String DECISIONS = "/rest/gtm/1.0/decisions";
  private static final String RULE = "/secure/admin/workflows/EditValidator.jspa";
  private static final String TAB = "?page=org.gtmready.gtm-readiness:history-tab";

  private EpicSite site;

  @BeforeEach
  void site(Sandbox sandbox) {
    site = new EpicSite(sandbox);
  }

  @ParameterizedTest
  @CsvSource({
    "admin, '', 200",
    "admin, project=LAUNCH, 200",
    "admin, project=GONE, 200",
    "pm, '', 403",
    "pm, project=LAUNCH, 403",
    "pm, project=GONE, 403",
    "rm, project=LAUNCH, 403",
    "viewer, project=LAUNCH, 403",
    "nobody, '', 401",
    "nobody, project=LAUNCH, 401"
  })
  void isForAdministrators(String user, String query, int status) {
    Http http = user.equals("nobody") ? site.nobody() : site.jira(user);
    for (String format : List.of("", "/csv")) {
      Http.Answer answer = http.get(DECISIONS + format + "?" + query);
      assertThat(answer.status()).as(format).isEqualTo(status);
      if (status >= 400) {
        assertThat(answer.body()).contains("GTM-REST-" + status).doesNotContain("LAUNCH");
      }
    }
  }

  @Test
  void comesInParts_eachDecisionOnce_alsoWhenItsEpicIsGone() {
    String gone = site.releasable("Soon gone");
    site.transition(gone, "Release");
    assertThat(site.jira("admin").delete("/rest/api/2/issue/" + gone).status()).isEqualTo(204);
    String epic = site.releasable("There");
    site.transition(epic, "Release");

    List<Long> ids = new ArrayList<>();
    List<String> epics = new ArrayList<>();
    String next = "0";
    while (next != null) {
      JsonNode part = site.jira("admin").get(DECISIONS + "?limit=2&after=" + next).json();
      assertThat(elements(part.get("decisions"))).hasSizeLessThanOrEqualTo(2);
      for (JsonNode decision : elements(part.get("decisions"))) {
        ids.add(decision.get("id").asLong());
        epics.add(decision.get("epic").asText());
      }
      next = part.has("next") ? part.get("next").asText() : null;
    }

    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(epics).contains(gone, epic);
  }

  @Test
  void choosesByDate() {
    site.transition(site.releasable("Today"), "Release");

    assertThat(found("from=2000-01-01")).isPositive();
    assertThat(found("until=2000-01-01")).isZero();
    assertThat(found("from=2200-01-01T00:00:00Z")).isZero();
    assertThat(found("until=2200-01-01T00:00:00Z")).isPositive();
  }

  private int found(String query) {
    return site.jira("admin").get(DECISIONS + "?" + query).json().get("decisions").size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=yesterday",
        "until=2026-13-01",
        "after=-1",
        "limit=0",
        "limit=x",
        "after=1e3"
      })
  void refusesWhatItCantRead(String query) {
    assertThat(site.jira("admin").get(DECISIONS + "?" + query).status()).isEqualTo(400);
  }

  @Test
  void csv_startsNoFormula() {
    String epic = site.releasable("Spreadsheet");
    site.transition(epic, "Release");

    Http.Answer answer = site.jira("admin").get(DECISIONS + "/csv?project=LAUNCH");
    assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(answer.header("Content-Disposition")).startsWith("attachment");
    String[] lines = answer.body().split("\r\n");
    assertThat(lines[0]).startsWith("id,kind,epicId,epic,project,transitionId,transition,");
    assertThat(lines)
        .filteredOn(line -> line.contains("," + epic + ","))
        .singleElement()
        .asString()
        .contains("REFUSED", "Ready for Release", "positioning UNSATISFIED ENFORCE GTM-POS-001");
    assertThat(answer.body()).doesNotContainPattern("(^|,|\n)\"?[=+@-]");
  }

  @Test
  void tab_tellsTheHistory_toWhoeverBrowsesTheEpic() {
    String epic = site.releasable("Told in a tab");
    site.linkUrl(epic, "positioning", "https://example.org/%3Cb%3Ex%3C/b%3E");
    site.transition(epic, "Release");
    site.transition(epic, "Release");

    Document page = Jsoup.parse(site.jira("viewer").get("/browse/" + epic + TAB).body());
    assertThat(page.select("#issue-tabs").text()).contains("GTM readiness history");
    assertThat(page.select(".gtm-timeline li p").eachText())
        .satisfiesExactly(
            refused -> assertThat(refused).contains("tried “Release”; refused: Adoption metrics"),
            again -> assertThat(again).startsWith("Tried 2 times").contains("First: "),
            linked -> assertThat(linked).contains("linked “").endsWith("for Positioning."));
    assertThat(page.select(".gtm-timeline b")).isEmpty();
    Document german =
        Jsoup.parse(site.jira("viewer").get("/browse/" + epic + TAB + "&locale=de").body());
    assertThat(german.select("#issue-tabs").text()).contains("Verlauf der GTM-Reife");
    assertThat(german.select(".gtm-timeline li p").first().text()).contains("verweigert");
    Document story =
        Jsoup.parse(site.jira("viewer").get("/browse/" + site.issue("No epic", "Story")).body());
    assertThat(story.select("#issue-tabs")).isEmpty();
  }

  @Test
  void olderParts_areNotThere_forWhoeverMayNotBrowse() {
    String epic = site.releasable("Older parts");
    site.transition(epic, "Release");
    String path = "/plugins/servlet/gtm/history?issue=" + epic + "&before=9999999999999-1-0";

    assertThat(site.jira("viewer").get(path).status()).isEqualTo(200);
    assertThat(site.nobody().get(path).status()).isEqualTo(404);
    assertThat(site.jira("pm").get(path.replace("before=9", "before=x")).status()).isEqualTo(404);
    assertThat(site.jira("pm").get(path.replace(epic, "LAUNCH-1%00")).status()).isIn(400, 404);
  }

  @Test
  void twoGatesInATransition_makeOneDecision() {
    Http admin = site.jira("admin");
    String epic = site.releasable("Two gates");
    String action = site.transitionId(epic, "Release");
    Document choice = Jsoup.parse(admin.get(RULE + "?project=LAUNCH&action=" + action).body());
    String type = choice.select("input[name=type]").first().val();
    assertThat(
            admin
                .form(
                    RULE,
                    Map.of(
                        "project", "LAUNCH",
                        "action", action,
                        "index", "-1",
                        "type", type,
                        "gtmWhich", "only",
                        "gtmRequirement", "positioning"))
                .status())
        .isEqualTo(302);
    try {
      List.of("positioning", "adoption-metrics", "sales-enablement")
          .forEach(it -> site.linkUrl(epic, it, "https://example.org/" + it));
      assertThat(site.transition(epic, "Release").status()).isEqualTo(204);
      JsonNode entries =
          site.jira("pm").get("/rest/gtm/1.0/epics/" + epic + "/history").json().get("entries");
      assertThat(elements(entries).stream().filter(it -> it.has("decision"))).hasSize(1);
      assertThat(entries.at("/0/decision/requirements")).hasSize(3);
    } finally {
      assertThat(
              admin
                  .form(
                      "/secure/admin/workflows/ViewWorkflow.jspa",
                      Map.of("project", "LAUNCH", "action", action, "index", "1"))
                  .status())
          .isEqualTo(302);
    }
  }
}
