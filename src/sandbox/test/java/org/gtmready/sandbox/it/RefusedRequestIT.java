package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that another site could forge, and ones that no database takes, are refused. */
@SandboxTest
class RefusedRequestIT {

  private static final String GTM = "/rest/gtm/1.0";

  private EpicSite site;
  private String epic;

  @BeforeEach
  void epic(Sandbox sandbox) {
    site = new EpicSite(sandbox);
    epic = site.epic("Forged requests");
  }

  /** A write that would succeed if it were declared as JSON. */
  private record Write(String product, String user, String method, String path, String body) {}

  static Stream<Write> writes() {
    return Stream.of(
        new Write(
            "jira",
            "pm",
            "POST",
            "/epics/EPIC/evidence",
            "{\"requirement\":\"positioning\",\"url\":\"https://a.example\"}"),
        new Write(
            "jira",
            "pm",
            "POST",
            "/epics/EPIC/pages",
            "{\"requirement\":\"positioning\",\"space\":\"GTM\",\"title\":\"Forged\"}"),
        new Write("jira", "pm", "POST", "/epics/EPIC/check", ""),
        new Write("jira", "admin", "PUT", "/policy", "{\"issueTypes\":[\"Story\"]}"),
        new Write("jira", "pm", "POST", "/facts", "{}"),
        new Write(
            "confluence",
            "pm",
            "POST",
            "/plans/PAGE/template",
            "{\"template\":\"positioning\",\"version\":1}"),
        new Write("confluence", "pm", "POST", "/facts/query", "{}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("writes")
  void writeIsRefused_whenItDoesNotSayThatItIsJson(Write write) {
    PlanSite plans = new PlanSite(site.sandbox());
    String page = plans.page(PlanSite.macro("positioning", ""));
    String path = GTM + write.path().replace("EPIC", epic).replace("PAGE", page);
    Http user =
        write.product().equals("jira") ? plans.jira(write.user()) : plans.confluence(write.user());

    for (String type : new String[] {null, "*/*", "application/*"}) {
      Http.Answer answer = user.send(write.method(), path, write.body(), type);
      assertThat(answer.status()).as(type + ": " + answer.body()).isEqualTo(415);
      assertThat(answer.json().get("code").asText()).isEqualTo("GTM-REST-415");
    }
    assertThat(site.history("pm", epic)).isEmpty();
    assertThat(site.readiness("pm", epic).get("overall").asText()).isEqualTo("BLOCKED");
    assertThat(plans.html(page, "storage", "pm")).doesNotContain("<table");
    assertThat(
            plans
                .confluence("pm")
                .get("/rest/api/content?spaceKey=GTM&title=Forged")
                .json()
                .get("results"))
        .isEmpty();
  }

  @Test
  void idsWithNulAreRefused() {
    refusesNul(site.sandbox());
  }

  /** On whichever database: no answer is a success, none is a failure of the server. */
  static void refusesNul(Sandbox sandbox) {
    EpicSite site = new EpicSite(sandbox);
    String epic = site.epic("An epic with odd requests");
    Http jira = site.jira("pm");
    Http confluence = Http.as(sandbox.confluence().baseUrl(), "pm");
    String evidence = GTM + "/epics/" + epic + "/evidence";
    String nul = "\\u0000";

    for (String body :
        List.of(
            "{\"requirement\":\"positioning\",\"page\":{\"id\":\"NUL\"}}",
            "{\"requirement\":\"positioning\",\"page\":{\"id\":\"1NUL\"}}",
            "{\"requirement\":\"NUL\",\"url\":\"https://a.example\"}",
            "{\"requirement\":\"sales-enablement\",\"issue\":\"LAUNCH-1NUL\"}",
            "{\"requirement\":\"positioning\",\"url\":\"https://a.example/NUL\"}")) {
      assertRefused(jira.post(evidence, body.replace("NUL", nul)), body);
    }
    for (String body :
        List.of(
            "{\"requirement\":\"positioning\",\"space\":\"NUL\",\"title\":\"x\"}",
            "{\"requirement\":\"positioning\",\"space\":\"GTM\",\"title\":\"xNUL\"}")) {
      assertRefused(jira.post(GTM + "/epics/" + epic + "/pages", body.replace("NUL", nul)), body);
    }
    assertRefused(
        site.jira("admin").put(GTM + "/policy", "{\"issueTypes\":[\"" + nul + "\"]}"), "policy");
    for (String path :
        List.of(
            "/epics/%00/readiness",
            "/epics/LAUNCH-1%00/readiness",
            "/epics/LAUNCH-1%00/evidence/history",
            "/pages?query=%00")) {
      assertRefused(jira.get(GTM + path), path);
    }
    assertRefused(jira.delete(evidence + "/%00"), "evidence id");
    assertRefused(jira.get("/plugins/servlet/gtm/panel?issue=LAUNCH-1%00"), "panel");
    for (String path : List.of("/plans/%00", "/plans/1%00", "/visible?page=%00")) {
      assertRefused(confluence.get(GTM + path), path);
    }
    assertRefused(
        confluence.post(GTM + "/plans/%00/template", "{\"template\":\"plan\",\"version\":1}"),
        "plan page");
    assertThat(site.history("pm", epic)).isEmpty();
    assertThat(sandbox.jira().failures()).isEmpty();
    assertThat(sandbox.confluence().failures()).isEmpty();
  }

  private static void assertRefused(Http.Answer answer, String what) {
    assertThat(answer.status()).as(what + ": " + answer.body()).isIn(400, 404);
  }
}
