package org.gtmready.core.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.health.Notice.Kind;
import org.gtmready.core.policy.PolicyGaps;
import org.gtmready.core.sync.SyncHealth;
import org.gtmready.core.trust.Refusal;
import org.junit.jupiter.api.Test;

/** What is said of how the plugin fares, and in which order. */
class NoticesTest {

  private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

  @Test
  void saysNothing_whenAllIsWell() {
    SyncHealth.Link link = link(SyncHealth.Key.PINNED, null);
    assertThat(kinds(confluence(link, new SyncHealth.Queue(3, NOW.minusSeconds(90), 0)))).isEmpty();
    assertThat(kinds(jira(link, comparison(Duration.ofMinutes(1), 7, 0)))).isEmpty();
    assertThat(kinds(jira(link, null))).isEmpty();
  }

  @Test
  void saysOneThingOfALink_theRoot() {
    assertThat(kinds(jira(link(SyncHealth.Key.CHANGED, "http-403"), null)))
        .containsExactly(Kind.CHANGED_KEY);
    assertThat(kinds(jira(link(SyncHealth.Key.UNKNOWN, "no-key"), null)))
        .containsExactly(Kind.UNKNOWN_KEY);
    assertThat(kinds(jira(link(SyncHealth.Key.UNKNOWN, "unreachable"), null)))
        .containsExactly(Kind.FAILING);
  }

  @Test
  void saysWhatIsStuck_onceItIsOldEnoughToBe() {
    SyncHealth.Link link = link(SyncHealth.Key.PINNED, null);
    SyncHealth.Queue old = new SyncHealth.Queue(1, NOW.minus(Duration.ofMinutes(16)), 2);
    assertThat(kinds(confluence(link, old))).containsExactly(Kind.WAITING, Kind.GIVEN_UP);
    assertThat(kinds(jira(link, comparison(Duration.ofMinutes(61), 7, 0))))
        .containsExactly(Kind.NOT_COMPARED);
    assertThat(kinds(jira(link, comparison(Duration.ofMinutes(1), 7, 2))))
        .containsExactly(Kind.UNANSWERED);
  }

  @Test
  void saysThatThePolicyMatchesNothing_onceForAllOrForSomeProjects() {
    SyncHealth fine = jira(link(SyncHealth.Key.PINNED, null), null);
    assertThat(notices(fine, new PolicyGaps(true, List.of("LAUNCH"))))
        .extracting(Notice::kind)
        .containsExactly(Kind.COVERS_NOTHING);
    assertThat(notices(fine, new PolicyGaps(false, List.of("LAUNCH", "OPS"))))
        .containsExactly(Notice.of(Kind.UNMATCHED, "LAUNCH, OPS"));
    assertThat(notices(fine, new PolicyGaps(false, List.of()))).isEmpty();
  }

  @Test
  void putsTheWorstFirst() {
    SyncHealth health =
        new SyncHealth(
            "f",
            List.of(
                link(SyncHealth.Key.UNKNOWN, null),
                link(SyncHealth.Key.PINNED, "timeout"),
                link(SyncHealth.Key.CHANGED, null)),
            new SyncHealth.Queue(1, NOW.minus(Duration.ofDays(1)), 1),
            null,
            Map.of(Refusal.REPLAYED, 2L, Refusal.FORGED, 1L));
    List<Notice> notices = notices(health, new PolicyGaps(true, List.of()));
    assertThat(notices)
        .extracting(Notice::kind)
        .containsExactly(
            Kind.CHANGED_KEY,
            Kind.COVERS_NOTHING,
            Kind.FAILING,
            Kind.UNKNOWN_KEY,
            Kind.WAITING,
            Kind.GIVEN_UP,
            Kind.REFUSED,
            Kind.REFUSED);
    assertThat(notices).extracting(Notice::level).isSorted();
  }

  @Test
  void tellsOfDecisionsThatAreMissing() {
    SyncHealth health = new SyncHealth("f", List.of(), null, null, Map.of());
    assertThat(Notices.of(health, Optional.empty(), 0, NOW)).isEmpty();
    assertThat(Notices.of(health, Optional.empty(), 3, NOW))
        .containsExactly(Notice.of(Kind.NOT_RECORDED, 3L));
  }

  private static List<Kind> kinds(SyncHealth health) {
    return Notices.of(health, Optional.empty(), 0, NOW).stream().map(Notice::kind).toList();
  }

  private static List<Notice> notices(SyncHealth health, PolicyGaps gaps) {
    return Notices.of(health, Optional.of(gaps), 0, NOW);
  }

  private static SyncHealth jira(SyncHealth.Link link, SyncHealth.Reconciliation last) {
    return new SyncHealth("f", List.of(link), null, last, Map.of());
  }

  private static SyncHealth confluence(SyncHealth.Link link, SyncHealth.Queue queue) {
    return new SyncHealth("f", List.of(link), queue, null, Map.of());
  }

  private static SyncHealth.Reconciliation comparison(Duration ago, int pages, int unanswered) {
    return new SyncHealth.Reconciliation(NOW.minus(ago), pages, unanswered, null);
  }

  private static SyncHealth.Link link(SyncHealth.Key key, String problem) {
    return new SyncHealth.Link(
        "a", "Other", "https://other", key, "f", null, new SyncHealth.Messages(problem, NOW, NOW));
  }
}
