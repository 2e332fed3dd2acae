package org.gtmready.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gtmready.core.evidence.NewEvidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.linking.FakeConfluence;
import org.gtmready.core.linking.FakeTracker;
import org.gtmready.core.linking.MemoryEvidence;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.readiness.evaluate.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions and links in one history, whole and in parts, for those who may know. */
class TimelineTest {

  private static final Target PAGE = new Target.PageTarget(FakeConfluence.LINK, "100");

  private final MemoryDecisions decisions = new MemoryDecisions();
  private final MemoryEvidence evidence = new MemoryEvidence();
  private final FakeTracker tracker = new FakeTracker().epic(1, "LAUNCH-1");
  private final FakeConfluence confluence = new FakeConfluence().page("100");
  private final Timeline timeline = new Timeline(tracker, decisions, evidence, confluence);

  @Test
  void mixesBothByTime_newestFirst() {
    decided(FakeConfluence.SEEN.minusSeconds(60), "before");
    link(new Target.UrlTarget("https://example.org"));
    decided(FakeConfluence.SEEN.plusSeconds(60), "after");

    assertThat(all(50))
        .extracting(entry -> entry.getClass().getSimpleName())
        .containsExactly("Decided", "Linked", "Decided");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 50})
  void isTheSameInPartsOfAnySize(int size) {
    for (int i = 0; i < 7; i++) {
      decided(FakeConfluence.SEEN.plusSeconds(i % 3 * 60L), "d" + i);
      link(new Target.UrlTarget("https://example.org/" + i));
    }

    assertThat(all(size)).isEqualTo(all(200)).hasSize(14);
  }

  @Test
  void isNotThere_forWhoMayNotSeeTheIssue() {
    assertThat(timeline.of("LAUNCH-1", null, 50)).isPresent();
    assertThat(timeline.of("LAUNCH-9", null, 50)).isEmpty();
    tracker.invisible("LAUNCH-1");
    assertThat(timeline.of("LAUNCH-1", null, 50)).isEmpty();
  }

  @Test
  void tellsWhatAPageWasJudgedBy_toWhoeverMaySeeIt() {
    decided(FakeConfluence.SEEN, "judged", judgedOn(PAGE));
    link(PAGE);

    assertThat(judged()).isEqualTo(judgedOn(PAGE));
    assertThat(hiddenLinks()).containsExactly(false);
  }

  @Test
  void tellsOfAPageThatOneMayNotSee_onlyThatItIsThere() {
    Target kept = new Target.PageTarget(FakeConfluence.LINK, "200");
    decided(FakeConfluence.SEEN, "judged", judgedOn(kept));
    link(kept);

    assertThat(judged().empty()).isZero();
    assertThat(judged().total()).isZero();
    assertThat(judged().evidence()).isEmpty();
    assertThat(judged().failed()).isEmpty();
    assertThat(judged().status()).isEqualTo(Status.UNSATISFIED);
    assertThat(hiddenLinks()).containsExactly(true);
  }

  private List<Boolean> hiddenLinks() {
    return all(50).stream()
        .filter(Timeline.Entry.Linked.class::isInstance)
        .map(entry -> ((Timeline.Entry.Linked) entry).hidden())
        .toList();
  }

  @Test
  void keepsItsPlaceInAText() {
    for (String text : List.of("5-7-3", "0-0-3", "5-7-0")) {
      assertThat(TimelinePlace.of(text).orElseThrow().text()).isEqualTo(text);
    }
    for (String text : List.of("", "1", "1-2", "a-b-c", "-1-2-3", "1-2-3-4", "1-2-9999999999")) {
      assertThat(TimelinePlace.of(text)).as(text).isEmpty();
    }
  }

  private JudgedRequirement judged() {
    return all(50).stream()
        .filter(Timeline.Entry.Decided.class::isInstance)
        .map(entry -> ((Timeline.Entry.Decided) entry).decision().requirements().get(0))
        .findFirst()
        .orElseThrow();
  }

  private List<Timeline.Entry> all(int size) {
    List<Timeline.Entry> entries = new ArrayList<>();
    TimelinePlace place = null;
    do {
      Timeline.Part part = timeline.of("LAUNCH-1", place, size).orElseThrow();
      entries.addAll(part.entries());
      place = part.next();
    } while (place != null);
    return entries;
  }

  private void decided(Instant at, String name, JudgedRequirement... requirements) {
    decisions.add(
        Decision.of(
            DecisionKind.REFUSED,
            new Subject(1, "LAUNCH-1", "LAUNCH"),
            RecordingTest.RELEASE,
            1,
            Tries.once("ana", at),
            List.of(requirements),
            ""),
        name);
  }

  private void link(Target target) {
    evidence.link(
        new NewEvidence(
            1,
            "positioning",
            "positioning",
            target,
            "Title",
            "https://example.org",
            false,
            "pm",
            new Reading.NotReadable(),
            0),
        null);
  }

  private static JudgedRequirement judgedOn(Target target) {
    return new JudgedRequirement(
        "positioning",
        "positioning",
        Status.UNSATISFIED,
        Mode.ENFORCE,
        true,
        true,
        false,
        3,
        11,
        List.of(new JudgedEvidence(1, target, "READ", 7, "f", null)),
        List.of(new FailedCheck("GTM-POS-003", "outcome", 1L, true)));
  }
}
