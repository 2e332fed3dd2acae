package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gtmready.sandbox.host.Sandbox;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the Jira-like site, without a browser. */
@SandboxTest
class JiraPagesIT {
  private static final String WORKFLOW = "/secure/admin/workflows/ViewWorkflow.jspa?project=LAUNCH";
  private static final String RULE = "/secure/admin/workflows/EditValidator.jspa";
  private Http pm;
  private Http viewer;
  private Http admin;
  private Http anonymous;

  @BeforeEach
  void clients(Sandbox sandbox) {
    String url = sandbox.jira().baseUrl();
    pm = Http.as(url, "pm");
    viewer = Http.as(url, "viewer");
    admin = Http.as(url, "admin");
    anonymous = Http.anonymous(url);
  }

  private static Document page(Http as, String path) {
    Http.Answer answer = as.get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  /** Creates an issue through the form and gives its key. */
  private String created(String summary) {
    Http.Answer answer =
        pm.form(
            "/secure/CreateIssue.jspa",
            Map.of("project", "LAUNCH", "issuetype", "10002", "summary", summary));
    assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    String location = answer.header("Location");
    return location.substring(location.lastIndexOf('/') + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/secure/Dashboard.jspa",
        "/projects",
        "/projects/LAUNCH/issues",
        "/projects/LAUNCH/board",
        "/browse/LAUNCH-1",
        "/secure/CreateIssue.jspa",
        "/secure/BulkTransition.jspa?project=LAUNCH"
      })
  void everyPageHasOneHeading_andAsksAnonymousToLogIn(String path) {
    assertThat(page(pm, path).select("h1")).hasSize(1);
    Http.Answer answer = anonymous.get(path);
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).contains("/login.jsp?os_destination=");
  }

  @Test
  void issueShowsWhatItHolds_andTheAppsPanel() {
    Document page = page(pm, "/browse/LAUNCH-2");

    assertThat(page.select("#summary-val").text()).isEqualTo("Audit log for enterprise workspaces");
    assertThat(page.select("#status-val").text()).isEqualTo("Ready for Release");
    assertThat(page.select("#descriptionmodule li")).hasSize(3);
    assertThat(page.select("#ghx-issues-in-epic-table tbody tr")).hasSize(3);
    assertThat(page.select(".activity-comment")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(page.select("#opsbar-opsbar-transitions button").eachText())
        .containsExactly("Release", "Reopen");
    assertThat(page.select("#viewissuesidebar section h2").first().text())
        .isEqualTo("GTM readiness");
  }

  @Test
  void refusedReleaseSaysWhy_andLeavesTheStatus() {
    Http.Answer answer =
        pm.form("/secure/WorkflowUIDispatcher.jspa", Map.of("id", "LAUNCH-3", "action", "31"));

    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("#transition-errors[role=alert]").text())
        .contains("LAUNCH-3 was not changed", "Release refused");
    assertThat(page.select("#transition-errors li").eachText())
        .hasSize(5)
        .anyMatch(line -> line.startsWith("Positioning: "));
    assertThat(page.select("#status-val").text()).isEqualTo("Ready for Release");
  }

  @Test
  void bulkTransitionMovesSome_andSaysWhichWereRefused() {
    String key = created("For a bulk move");
    Http.Answer answer =
        pm.send(
            "POST",
            "/secure/BulkTransition.jspa",
            "project=LAUNCH&action=11&issue=" + key + "&issue=LAUNCH-3",
            "application/x-www-form-urlencoded");

    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("[data-issuekey=" + key + "].aui-message-success")).hasSize(1);
    assertThat(page.select("[data-issuekey=LAUNCH-3].aui-message-error")).hasSize(1);
  }

  @Test
  void bulkTransitionSaysOfEachRefusedIssueWhatIsOpen() {
    Http.Answer answer =
        pm.form(
            "/secure/BulkTransition.jspa",
            Map.of("project", "LAUNCH", "action", "31", "issue", "LAUNCH-3"));

    assertThat(Jsoup.parse(answer.body()).select("[data-issuekey=LAUNCH-3] li").eachText())
        .hasSize(5)
        .anyMatch(line -> line.startsWith("Positioning: "));
  }

  @Test
  void hostileTextIsShownAsText() {
    String hostile =
        "<script>alert(1)</script> \"'><img src=x onerror=alert(1)> $a #set($x=1) ${7*7}";
    String key = created(hostile);
    pm.form("/secure/AddComment.jspa", Map.of("id", key, "comment", hostile));

    for (String path :
        new String[] {"/browse/" + key, "/projects/LAUNCH/board", "/projects/LAUNCH/issues"}) {
      Document page = page(pm, path);
      assertThat(page.select("img[onerror]")).as(path).isEmpty();
      assertThat(page.select("script").eachText()).as(path).doesNotContain("alert(1)");
      assertThat(page.text()).as(path).contains(hostile.replace("  ", " "));
    }
  }

  @Test
  void formKeepsWhatWasTyped_whenAFieldIsWrong() {
    Http.Answer answer =
        pm.form(
            "/secure/CreateIssue.jspa",
            Map.of(
                "project", "LAUNCH",
                "summary", "Kept".repeat(100),
                "description", "Also kept"));

    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("#summary").val()).startsWith("KeptKept");
    assertThat(page.select("#description").text()).isEqualTo("Also kept");
    assertThat(page.select(".field-group .error").text()).contains("255");
  }

  @Test
  void viewerSeesNoWayToChangeAnything() {
    Document page = page(viewer, "/browse/LAUNCH-1");

    assertThat(page.select("#opsbar-opsbar-transitions, a[href*='CreateIssue.jspa?project']"))
        .isEmpty();
    assertThat(page(viewer, "/projects/LAUNCH/board").select(".jira-move")).isEmpty();
    assertThat(page(viewer, "/projects/LAUNCH/issues").select("#quick-create")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/browse/LAUNCH-9999, 404",
    "/browse/, 404",
    "/projects/NOPE/issues, 404",
    "/secure/admin/AdminSummary.jspa, 403",
    "/secure/AddComment.jspa, 405"
  })
  void errorsHaveAPageOfTheirOwn(String path, int status) {
    Http.Answer answer = pm.get(path);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(Jsoup.parse(answer.body()).select("h1")).hasSize(1);
  }

  @Test
  void ruleCanBeAddedReadEditedAndRemoved() {
    Document choice = page(admin, RULE + "?project=LAUNCH&action=11");
    String type = choice.select("input[name=type]").first().val();
    Document form = page(admin, RULE + "?project=LAUNCH&action=11&type=" + type);
    assertThat(form.select("#workflow-rule input[type=checkbox]")).isNotEmpty();

    Map<String, String> rule =
        Map.of("project", "LAUNCH", "action", "11", "index", "-1", "type", type);
    assertThat(admin.form(RULE, rule).status()).isEqualTo(302);

    String sentence = "tr[data-action=11] .jira-sentence";
    assertThat(page(admin, WORKFLOW).select(sentence).text()).isNotEmpty();
    assertThat(
            page(admin, RULE + "?project=LAUNCH&action=11&index=0").select("#rule-submit").text())
        .isEqualTo("Update");
    Map<String, String> removal = Map.of("project", "LAUNCH", "action", "11", "index", "0");
    assertThat(admin.form("/secure/admin/workflows/ViewWorkflow.jspa", removal).status())
        .isEqualTo(302);
    assertThat(page(admin, WORKFLOW).select(sentence)).isEmpty();
  }
}
