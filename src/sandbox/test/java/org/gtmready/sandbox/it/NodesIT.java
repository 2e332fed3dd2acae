package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.EpicSite.elements;
import static org.gtmready.sandbox.it.PlanSite.await;
import static org.gtmready.sandbox.it.PlanSite.macro;
import static org.gtmready.sandbox.it.PlanSite.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gtmready.sandbox.host.Layout;
import org.gtmready.sandbox.host.NotModelled;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of Jira on one PostgreSQL database: what one does, the other knows. */
@Timeout(180)
class NodesIT {

  private static final List<String> REQUIREMENTS =
      List.of("positioning", "adoption-metrics", "sales-enablement");
  private static final int ROUNDS = 20;

  @TempDir static Path home;

  private static Postgres postgres;
  private static Sandbox sandbox;
  private static EpicSite one;
  private static EpicSite two;

  @BeforeAll
  static void start() throws Exception {
    postgres = Postgres.start();
    sandbox =
        Sandboxes.within(
            Duration.ofMinutes(2),
            () ->
                Sandbox.start(
                    Sandboxes.options(home)
                        .withDatabase(postgres.url())
                        .withLayout(Layout.both().withNodes(2))));
    one = new EpicSite(sandbox, 1);
    two = new EpicSite(sandbox, 2);
  }

  @AfterAll
  static void stop() throws Exception {
    if (sandbox != null) {
      sandbox.close();
    }
    if (postgres != null) {
      postgres.close();
    }
  }

  @AfterEach
  void noHostFailed() {
    assertThat(
            Stream.of(sandbox.jira(1), sandbox.jira(2), sandbox.confluence())
                .flatMap(host -> host.failures().stream()))
        .isEmpty();
    assertThat(NotModelled.calls()).isEmpty();
  }

  @Test
  void release_passesOnOneNode_whenTheLastLinkWasMadeOnTheOther() {
    String epic = one.releasable("Linked on node 1");
    assertThat(two.transition(epic, "Release").status()).isEqualTo(400);
    REQUIREMENTS.forEach(it -> one.linkUrl(epic, it, "https://example.org/" + it));
    assertThat(two.transition(epic, "Release").status()).isEqualTo(204);
    assertThat(one.status(epic)).isEqualTo("Released");
  }

  @Test
  void release_isRefusedOnOneNode_whenALinkWasRemovedOnTheOther() {
    String epic = two.releasable("Unlinked on node 2");
    REQUIREMENTS.forEach(it -> one.linkUrl(epic, it, "https://example.org/" + it));
    long last = evidence(two, epic).get(2).get("id").asLong();
    assertThat(two.jira("pm").delete(evidencePath(epic) + "/" + last).status()).isEqualTo(204);
    Http.Answer answer = one.transition(epic, "Release");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("1 of 3", "Sales enablement");
  }

  @Test
  void whatConfluencePushesToNodeOne_isSeenOnNodeTwo() throws Exception {
    PlanSite plans = new PlanSite(sandbox);
    String page = plans.page(macro("positioning", row("What they use today", "")));
    String epic = two.epic("Read on node 2");
    assertThat(two.linkPage(epic, "positioning", page).status()).isEqualTo(201);
    plans.save(page, macro("positioning", row("What they use today", "Spreadsheets")));
    await(() -> evidence(one, epic).get(0).get("pageVersion").asInt(), 2);
    assertThat(evidence(two, epic).get(0).get("pageVersion").asInt()).isEqualTo(2);
  }

  @Test
  void bothNodes_haveOneKey_thatConfluencePinned() throws Exception {
    Http admin = one.jira("admin");
    String key = admin.get("/rest/gtm/1.0/key").json().get("fingerprint").asText();
    assertThat(two.jira("admin").get("/rest/gtm/1.0/key").json().get("fingerprint").asText())
        .isEqualTo(key);
    Http confluence = Http.as(sandbox.confluence().baseUrl(), "admin");
    await(
        () -> confluence.get("/rest/gtm/1.0/health").json().at("/links/0/fingerprint").asText(),
        key);
  }

  @Test
  void aPageIsEvidenceOnce_whenBothNodesLinkItAtTheSameMoment() throws Exception {
    PlanSite plans = new PlanSite(sandbox);
    for (int round = 0; round < ROUNDS; round++) {
      String page = plans.page(macro("positioning", row("What they use today", "")));
      String epic = one.epic("Linked twice at once");
      List<Http.Answer> answers =
          Together.all(
              () -> one.linkPage(epic, "positioning", page),
              () -> two.linkPage(epic, "positioning", page));
      assertThat(answers).extracting(Http.Answer::status).containsExactlyInAnyOrder(200, 201);
      assertThat(evidence(two, epic)).hasSize(1);
      assertThat(answers)
          .extracting(answer -> answer.json().get("id"))
          .containsOnly(evidence(one, epic).get(0).get("id"));
      assertThat(one.history("pm", epic)).hasSize(1);
      assertThat(one.jira("pm").get("/rest/api/2/issue/" + epic + "/remotelink").json()).hasSize(1);
    }
  }

  @Test
  void onlyOneReplacementWins_whenBothNodesReplaceAtTheSameMoment() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String epic = one.epic("Replaced twice at once");
      long old =
          one.linkUrl(epic, "positioning", "https://example.org/old").json().get("id").asLong();
      List<Http.Answer> answers =
          Together.all(() -> replace(one, epic, old, "a"), () -> replace(two, epic, old, "b"));
      assertThat(answers).extracting(Http.Answer::status).containsExactlyInAnyOrder(201, 409);
      assertThat(evidence(one, epic)).hasSize(1);
      assertThat(one.history("pm", epic).findValuesAsText("what"))
          .containsExactly("linked", "replaced", "linked");
    }
  }

  private static Http.Answer replace(EpicSite site, String epic, long old, String by) {
    return site.link(
        "pm",
        epic,
        """
        {"requirement":"positioning","url":"https://example.org/%s","replaces":%d}"""
            .formatted(by, old));
  }

  @Test
  void onlyOneRemovalCounts_whenBothNodesUnlinkAtTheSameMoment() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String epic = one.epic("Unlinked twice at once");
      String path =
          evidencePath(epic)
              + "/"
              + one.linkUrl(epic, "positioning", "https://example.org/x").json().get("id").asLong();
      List<Http.Answer> answers =
          Together.all(() -> one.jira("pm").delete(path), () -> two.jira("pm").delete(path));
      assertThat(answers).extracting(Http.Answer::status).containsExactlyInAnyOrder(204, 404);
      assertThat(one.history("pm", epic).findValuesAsText("what"))
          .containsExactly("unlinked", "linked");
    }
  }

  @Test
  void refusalsAreOneEntry_withTheExactCount_whenBothNodesRefuseAtTheSameMoment() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String epic = one.releasable("Refused on both nodes");
      String release = one.transitionId(epic, "Release");
      List<Http.Answer> answers =
          Together.all(
              () -> one.transitionById(epic, release),
              () -> two.transitionById(epic, release),
              () -> one.transitionById(epic, release),
              () -> two.transitionById(epic, release),
              () -> one.transitionById(epic, release),
              () -> two.transitionById(epic, release));
      assertThat(answers).extracting(Http.Answer::status).containsOnly(400);
      JsonNode entries = decisions(two, epic);
      assertThat(entries).hasSize(1);
      assertThat(entries.at("/0/what").asText()).isEqualTo("REFUSED");
      assertThat(entries.at("/0/decision/times").asInt()).isEqualTo(6);
    }
  }

  @Test
  void aPassageIsOneEntry_whenBothNodesReleaseAtTheSameMoment() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String epic = one.releasable("Released on both nodes");
      REQUIREMENTS.forEach(it -> one.linkUrl(epic, it, "https://example.org/" + it));
      String release = one.transitionId(epic, "Release");
      List<Http.Answer> answers =
          Together.all(
              () -> one.transitionById(epic, release), () -> two.transitionById(epic, release));
      assertThat(answers).extracting(Http.Answer::status).containsExactlyInAnyOrder(204, 400);
      assertThat(decisions(one, epic).findValuesAsText("what").stream())
          .filteredOn(what -> !what.equals("linked"))
          .containsExactly("PASSED");
    }
  }

  private static JsonNode decisions(EpicSite site, String epic) {
    return site.jira("pm").get("/rest/gtm/1.0/epics/" + epic + "/history").json().get("entries");
  }

  @Test
  void noKeyIsGivenTwice_whenBothNodesCreateIssues() throws Exception {
    List<String> keys = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      keys.addAll(Together.all(() -> one.epic("Here"), () -> two.epic("There")));
    }
    assertThat(keys).doesNotHaveDuplicates().hasSize(2 * ROUNDS);
  }

  @Test
  void anIssueMovesOnce_whenBothNodesTransitionItAtTheSameMoment() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String story = one.issue("Moved twice at once", "Story");
      String start = one.transitionId(story, "Start");
      List<Http.Answer> answers =
          Together.all(
              () -> one.transitionById(story, start), () -> two.transitionById(story, start));
      assertThat(answers).extracting(Http.Answer::status).containsExactlyInAnyOrder(204, 400);
      JsonNode history =
          one.jira("pm").get("/rest/api/2/issue/" + story + "?expand=changelog").json();
      assertThat(history.at("/changelog/histories")).hasSize(1);
    }
  }

  @Test
  void aChangedSetting_reachesTheOtherNode_afterAWhile() throws Exception {
    sandbox.jira(2).messages().hold();
    assertThat(language(two)).isEqualTo("en");
    speakGerman();
    assertThat(language(one)).as("node 1 knows at once").isEqualTo("de");
    assertThat(language(two)).as("node 2 is not told yet").isEqualTo("en");
    sandbox.jira(2).messages().release();
    await(() -> language(two), "de");
  }

  private static void speakGerman() {
    Http.Answer answer = one.jira("viewer").form("/sandbox/locale", Map.of("language", "de"));
    assertThat(answer.status()).isLessThan(400);
  }

  private static String language(EpicSite site) {
    return site.jira("viewer")
        .get("/browse/LAUNCH-1")
        .body()
        .replaceAll("(?s).*<html[^>]* lang=\"(..)\".*", "$1");
  }

  @Test
  void bothNodes_haveOneAddressAndOneIdentity() {
    assertThat(sandbox.jira(2).baseUrl()).isEqualTo(sandbox.jira(1).address());
    assertThat(sandbox.jira(2).serverId()).isEqualTo(sandbox.jira(1).serverId());
    assertThat(URI.create(sandbox.jira(2).address()).getPort())
        .isNotEqualTo(URI.create(sandbox.jira(1).address()).getPort());
  }

  private static String evidencePath(String epic) {
    return "/rest/gtm/1.0/epics/" + epic + "/evidence";
  }

  private static List<JsonNode> evidence(EpicSite site, String epic) {
    return elements(site.readiness("pm", epic).get("requirements")).stream()
        .flatMap(requirement -> elements(requirement.get("evidence")).stream())
        .toList();
  }
}
