package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gtmready.sandbox.host.Sandbox;
import org.gtmready.sandbox.store.QueryLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate in the workflow: refuses and lets pass through REST and in the browser alike. */
@SandboxTest
class GateIT {

  private static final List<String> REQUIREMENTS =
      List.of("positioning", "adoption-metrics", "sales-enablement");

  private EpicSite site;

  @BeforeEach
  void site(Sandbox sandbox) {
    site = new EpicSite(sandbox);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void release_passesOnly_whenAllThreeAreLinked(int combination) {
    String epic = site.releasable("Combination " + combination);
    for (int i = 0; i < 3; i++) {
      if ((combination >> i & 1) == 1) {
        site.linkUrl(epic, REQUIREMENTS.get(i), "https://example.org/" + i);
      }
    }

    Http.Answer answer = site.transition(epic, "Release");

    if (combination == 7) {
      assertThat(answer.status()).isEqualTo(204);
      assertThat(site.status(epic)).isEqualTo("Released");
    } else {
      assertThat(answer.status()).isEqualTo(400);
      assertThat(site.status(epic)).isEqualTo("Ready for Release");
      String text = answer.body();
      assertThat(text).contains("GTM-GATE-001");
      assertThat(text.contains("Positioning")).isEqualTo((combination & 1) == 0);
      assertThat(text.contains("Adoption metrics")).isEqualTo((combination & 2) == 0);
      assertThat(text.contains("Sales enablement")).isEqualTo((combination & 4) == 0);
    }
  }

  @Test
  void refusal_isPlainTextUnderAThousandCharacters_withWhatIsMissing() {
    site.readiness("rm", "LAUNCH-2"); // as opening the panel does: now it is known what rm sees
    String text = message(site.transition("LAUNCH-2", "Release"));

    assertThat(text)
        .hasSizeLessThan(1000)
        .contains("2 of 3", "Positioning", "Competitive alternatives", "LAUNCH-2", "[GTM-GATE-001")
        .doesNotContain("<", "gtm.refusal");
  }

  @Test
  void refusal_isOneMessageARequirement_andPointsToAPageThatHelpsEverybody() {
    List<String> messages = EpicSite.messages(site.transition("LAUNCH-3", "Release"));

    assertThat(messages).hasSize(5);
    assertThat(messages.get(0)).isEqualTo("Release refused: 3 of 3 GTM requirements are open.");
    assertThat(messages.get(1)).startsWith("Positioning: ");
    assertThat(messages.get(2)).startsWith("Adoption metrics: ");
    assertThat(messages.get(3)).startsWith("Sales enablement: ");
    String help = messages.get(4).replaceFirst(".* Help: (\\S+) .*", "$1");
    String jira = site.sandbox().jira().baseUrl();
    assertThat(help).startsWith(jira);
    Http.Answer page = site.nobody().get(help.substring(jira.length()));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("Your release was refused", "GTM-GATE-001", "Log In");
  }

  @Test
  void refusal_tellsNothingOfAPage_whileItIsNotKnownWhetherTheReaderSeesIt() {
    String epic = site.releasable("Nobody has looked");
    site.linkPage(
        epic,
        "positioning",
        site.page("LAUNCH-2 Audit log for enterprise workspaces – Positioning"));

    String unknown = message(site.transition(epic, "Release"));
    assertThat(unknown)
        .contains("Positioning: A page that you may not be able to view is incomplete")
        .contains("The panel “GTM readiness” of " + epic)
        .doesNotContain("Competitive alternatives", "named in the plan");

    site.readiness("rm", epic);
    assertThat(message(site.transition(epic, "Release"))).contains("Competitive alternatives");
  }

  @Test
  void release_isRefused_whenAnUnreadLinkStandsBesideAPlanThatIsIncomplete() {
    String epic = site.releasable("An address beside a plan");
    REQUIREMENTS.forEach(each -> site.linkUrl(epic, each, "https://example.org/" + each));
    site.linkPage(
        epic,
        "positioning",
        site.page("LAUNCH-2 Audit log for enterprise workspaces – Positioning"));

    assertThat(site.transition(epic, "Release").status()).isEqualTo(400);
    assertThat(site.readiness("pm", epic).at("/requirements/0/status").asText())
        .isEqualTo("UNSATISFIED");
    assertThat(site.readiness("pm", epic).get("notRead").asInt()).isEqualTo(2);
  }

  @Test
  void decision_takesAtMostTwoQueriesAndNoRemoteCall() {
    String epic = site.releasable("Queries are counted");
    for (int i = 0; i < 20; i++) {
      site.linkUrl(epic, REQUIREMENTS.get(i % 2), "https://example.org/" + i);
    }
    String page = site.page("LAUNCH-2 Audit log for enterprise workspaces – Enablement kit");
    site.linkPage(epic, "sales-enablement", page);
    QueryLog queries = site.sandbox().jira().queries();
    long remote = site.sandbox().confluence().queries().position();
    long before = queries.position();

    assertThat(site.transition(epic, "Release").status()).isEqualTo(204);

    assertThat(queries.since(before))
        .filteredOn(query -> query.source().equals("plugin"))
        .filteredOn(query -> query.request().startsWith("POST "))
        // what is written once the transition is made is counted apart, see DecisionsIT
        .filteredOn(query -> !query.sql().contains("_DECISION"))
        .hasSizeBetween(1, 2);
    assertThat(site.sandbox().confluence().queries().since(remote))
        .filteredOn(query -> query.request().contains("/rest/gtm/"))
        .filteredOn(query -> !query.request().endsWith("/facts/query"))
        .isEmpty();
  }

  @Test
  void story_isNotHeldBack() {
    String story = site.issue("Not an epic", "Story");
    site.transition(story, "Start");
    site.transition(story, "Ready");

    assertThat(site.transition(story, "Release").status()).isEqualTo(204);
  }

  private static String message(Http.Answer answer) {
    assertThat(answer.status()).isEqualTo(400);
    return String.join("\n", EpicSite.messages(answer));
  }
}
