package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.EpicSite.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.gtmready.sandbox.host.Sandbox;
import org.gtmready.sandbox.store.QueryLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the gate decided stays readable: refusals are counted, passages are written once. */
@SandboxTest
class DecisionsIT {

  private static final List<String> REQUIREMENTS =
      List.of("positioning", "adoption-metrics", "sales-enablement");
  private static final String RESTRICTED =
      "LAUNCH-4 Price per finished video on the Creator plan – Positioning";

  private EpicSite site;

  @BeforeEach
  void site(Sandbox sandbox) {
    site = new EpicSite(sandbox);
  }

  @Test
  void aRefusal_isOneEntryThatCounts() {
    String epic = site.releasable("Refused three times");
    for (int i = 0; i < 3; i++) {
      assertThat(site.transition(epic, "Release").status()).isEqualTo(400);
    }
    site.linkUrl(epic, "positioning", "https://example.org/p");
    assertThat(site.transition(epic, "Release").status()).isEqualTo(400);

    List<JsonNode> entries = history("pm", epic);
    assertThat(entries)
        .extracting(entry -> entry.get("what").asText())
        .containsExactly("REFUSED", "linked", "REFUSED");
    assertThat(entries.get(0).at("/decision/times").asLong()).isEqualTo(1);
    assertThat(entries.get(0).get("text").asText())
        .endsWith(
            "tried “Release”; refused: Adoption metrics not linked and Sales enablement not linked.");
    JsonNode first = entries.get(2);
    assertThat(first.at("/decision/times").asLong()).isEqualTo(3);
    assertThat(first.get("again").asText()).startsWith("Tried 3 times, the last time by ");
    assertThat(first.at("/decision/transition/from/name").asText()).isEqualTo("Ready for Release");
    assertThat(first.at("/decision/transition/to/name").asText()).isEqualTo("Released");
    assertThat(first.at("/decision/policyVersion").asLong()).isPositive();
    assertThat(first.at("/decision/requirements")).hasSize(3);
  }

  @Test
  void aPassage_isOneEntry_thatNamesWhatItWasJudgedOn() {
    String epic = site.releasable("Released once");
    REQUIREMENTS.forEach(it -> site.linkUrl(epic, it, "https://example.org/" + it));
    assertThat(site.transition(epic, "Release").status()).isEqualTo(204);

    List<JsonNode> entries = history("pm", epic);
    assertThat(entries)
        .extracting(entry -> entry.get("what").asText())
        .containsExactly("PASSED", "linked", "linked", "linked");
    JsonNode decision = entries.get(0).get("decision");
    assertThat(decision.get("times").asLong()).isEqualTo(1);
    assertThat(decision.at("/requirements/0/status").asText()).isEqualTo("SATISFIED");
    assertThat(decision.at("/requirements/0/evidence/0/kind").asText()).isEqualTo("url");
    assertThat(entries.get(0).get("text").asText())
        .contains("made “Release”. No GTM requirement was open. Linked, not read: Positioning");
    assertThat(comments(epic)).isEmpty();
  }

  @Test
  void aTransitionThatTheGateDoesNotGuard_andAStory_leaveNothing() {
    String story = site.releasable("Not an epic", "Story");
    assertThat(site.transition(story, "Release").status()).isEqualTo(204);

    assertThat(history("pm", story)).isEmpty();
    assertThat(history("pm", site.releasable("Never tried"))).isEmpty();
  }

  @Test
  void aRestrictedPage_isNeverNamedToThoseWhoMayNotSeeIt() {
    String epic = site.releasable("Restricted");
    site.linkPage(epic, "positioning", site.page(RESTRICTED));
    assertThat(site.transition(epic, "Release").status()).isEqualTo(400);

    String told = historyOf("pm", epic, "").body();
    assertThat(told).contains(RESTRICTED, "fields empty", "fingerprint");
    String hidden = historyOf("viewer", epic, "").body();
    assertThat(hidden)
        .contains("linked a restricted page for Positioning", "Positioning incomplete")
        .doesNotContain(RESTRICTED, "fields empty", "fingerprint", "pageVersion");
  }

  @Test
  void theHistory_comesInParts() {
    String epic = site.releasable("In parts");
    for (int i = 0; i < 4; i++) {
      site.linkUrl(epic, "positioning", "https://example.org/" + i);
      site.transition(epic, "Release");
    }
    List<String> all = history("pm", epic).stream().map(JsonNode::toString).toList();
    List<String> parts = new java.util.ArrayList<>();
    String next = "";
    do {
      JsonNode part = historyOf("pm", epic, "?limit=2" + next).json();
      elements(part.get("entries")).forEach(entry -> parts.add(entry.toString()));
      next = part.has("next") ? "&before=" + part.get("next").asText() : null;
    } while (next != null);

    assertThat(parts).isEqualTo(all).hasSizeGreaterThan(4);
    for (String bad : List.of("before=1", "before=a-b-c", "limit=0", "limit=-1", "limit=x")) {
      assertThat(historyOf("pm", epic, "?" + bad).status()).as(bad).isEqualTo(400);
    }
  }

  @Test
  void anIssueThatMayNotBeSeen_orIsGone_hasNoHistory() {
    String epic = site.releasable("Soon gone");
    site.transition(epic, "Release");
    assertThat(site.nobody().get(path(epic)).status()).isEqualTo(404);
    assertThat(historyOf("pm", "LAUNCH-99999", "").status()).isEqualTo(404);

    assertThat(site.jira("admin").delete("/rest/api/2/issue/" + epic).status()).isEqualTo(204);
    assertThat(historyOf("pm", epic, "").status()).isEqualTo(404);
  }

  @Test
  void writing_takesFewQueries_andTheGateNoMoreThanBefore() {
    String epic = site.releasable("Counted");
    QueryLog queries = site.sandbox().jira().queries();
    for (int round = 0; round < 3; round++) {
      long before = queries.position();
      site.transition(epic, "Release");
      assertThat(ofTheGate(queries, before, false)).as("gate").hasSizeBetween(1, 2);
      assertThat(ofTheGate(queries, before, true)).as("written").hasSizeBetween(2, 4);
    }
    REQUIREMENTS.forEach(it -> site.linkUrl(epic, it, "https://example.org/" + it));
    long before = queries.position();
    assertThat(site.transition(epic, "Release").status()).isEqualTo(204);
    assertThat(ofTheGate(queries, before, true)).hasSize(2);
  }

  private static List<QueryLog.Query> ofTheGate(QueryLog queries, long before, boolean written) {
    return queries.since(before).stream()
        .filter(query -> query.source().equals("plugin"))
        .filter(query -> query.request().startsWith("POST "))
        .filter(query -> query.sql().contains("_DECISION") == written)
        .toList();
  }

  private List<JsonNode> history(String user, String epic) {
    return elements(historyOf(user, epic, "").json().get("entries"));
  }

  private Http.Answer historyOf(String user, String epic, String query) {
    return site.jira(user).get(path(epic) + query);
  }

  private static String path(String epic) {
    return "/rest/gtm/1.0/epics/" + epic + "/history";
  }

  private List<JsonNode> comments(String epic) {
    return elements(
        site.jira("pm").get("/rest/api/2/issue/" + epic + "/comment").json().get("comments"));
  }
}
