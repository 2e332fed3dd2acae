package org.gtmready.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Strictness;
import org.gtmready.core.readiness.GateScope;
import org.gtmready.core.readiness.ReleaseGate.Decision;
import org.gtmready.core.readiness.evaluate.Evaluator;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes a row, what is counted in one, and that nothing of it is ever thrown. */
class RecordingTest {

  static final Passage RELEASE =
      new Passage(31, "Release", "10002", "Ready for Release", "10003", "Released", GateScope.ALL);
  private static final Passage SHIP =
      new Passage(41, "Ship", "10002", "Ready for Release", "10003", "Released", GateScope.ALL);

  private final MemoryDecisions store = new MemoryDecisions();
  private final List<String> troubles = new ArrayList<>();
  private final Recording recording =
      new Recording(
          store,
          project -> Facts.policy(),
          Clock.fixed(Facts.NOW, ZoneOffset.UTC),
          (epic, trouble) -> troubles.add(epic));

  @Test
  void countsTheSameRefusal_andKeepsWhoWasFirstAndLast() {
    refused(RELEASE, verdict(Facts.NOW, Mode.ENFORCE), "ana");
    refused(RELEASE, verdict(Facts.NOW.plusSeconds(60), Mode.ENFORCE), "ben");

    assertThat(store.all())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.kind()).isEqualTo(DecisionKind.REFUSED);
              assertThat(row.tries())
                  .isEqualTo(new Tries("ana", Facts.NOW, "ben", Facts.NOW.plusSeconds(60), 2));
              assertThat(row.policyVersion()).isEqualTo(4);
              assertThat(row.subject()).isEqualTo(new Subject(Facts.EPIC_ID, "LAUNCH-2", "LAUNCH"));
            });
  }

  /** Each differs from the first refusal in one thing. */
  static Stream<Arguments> others() {
    Verdict first = verdict(Facts.NOW, Mode.ENFORCE);
    return Stream.of(
        Arguments.of("another transition", SHIP, first),
        Arguments.of(
            "another scope",
            new Passage(
                31,
                "Release",
                "10002",
                "Ready for Release",
                "10003",
                "Released",
                GateScope.of(List.of(Facts.KEY))),
            first),
        Arguments.of("another status", RELEASE.between("9", "Done", "10003", "Released"), first),
        Arguments.of(
            "another epic",
            RELEASE,
            new Verdict(
                Facts.epic(7, "LAUNCH-7", null, null),
                first.overall(),
                first.policyVersion(),
                first.judgedAt(),
                first.results())),
        Arguments.of(
            "another version of the policy",
            RELEASE,
            new Verdict(first.epic(), first.overall(), 5, first.judgedAt(), first.results())),
        Arguments.of("another gap", RELEASE, verdict(Facts.NOW, Mode.ENFORCE, page("used-today"))),
        Arguments.of(
            "two gaps", RELEASE, verdict(Facts.NOW, Mode.ENFORCE, page("used-today", "outcome"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void tellsARefusalApart_byWhatMakesItAnother(String what, Passage passage, Verdict verdict) {
    refused(RELEASE, verdict(Facts.NOW, Mode.ENFORCE), "ana");
    refused(passage, verdict, "ana");

    assertThat(store.all()).as(what).hasSize(2);
  }

  @Test
  void countsARefusal_whateverTheStatusIsCalledToday() {
    refused(RELEASE, verdict(Facts.NOW, Mode.ENFORCE), "ana");
    refused(
        RELEASE.between("10002", "Renamed", "10003", "Renamed too"),
        verdict(Facts.NOW, Mode.ENFORCE),
        "ana");

    assertThat(store.all()).hasSize(1);
  }

  static Stream<Arguments> passages() {
    Evidence complete = Facts.page(1, Facts.complete());
    return Stream.of(
        Arguments.of(DecisionKind.PASSED, 0, verdict(Facts.NOW, Mode.ENFORCE, complete)),
        Arguments.of(DecisionKind.PASSED, 0, verdict(Facts.NOW, Mode.OBSERVE, complete)),
        Arguments.of(DecisionKind.PASSED, 0, verdict(Facts.NOW, Mode.ENFORCE, Facts.web(2))),
        Arguments.of(DecisionKind.PASSED_WITH_WARNINGS, 1, verdict(Facts.NOW, Mode.WARN)),
        Arguments.of(
            DecisionKind.PASSED_WITH_WARNINGS, 1, verdict(Facts.NOW, Mode.WARN, page("outcome"))),
        Arguments.of(DecisionKind.WOULD_HAVE_REFUSED, 0, verdict(Facts.NOW, Mode.OBSERVE)),
        Arguments.of(
            DecisionKind.WOULD_HAVE_REFUSED, 0, verdict(Facts.NOW, Mode.OBSERVE, page("outcome"))),
        Arguments.of(DecisionKind.PASSED_WITH_WARNINGS, 0, nothingAsked(EmptySet.WARN)));
  }

  @ParameterizedTest
  @MethodSource("passages")
  void namesAPassage_andSaysWhatOnlyWarned(DecisionKind kind, int warnings, Verdict verdict) {
    assertThat(recording.passed(verdict, RELEASE, 7, "ana")).hasSize(warnings);
    assertThat(store.all())
        .singleElement()
        .satisfies(row -> assertThat(row.kind()).isEqualTo(kind));
  }

  @Test
  void writesAPassageOnce_andWarnsOnce() {
    Verdict verdict = verdict(Facts.NOW, Mode.WARN);

    assertThat(recording.passed(verdict, RELEASE, 7, "ana")).isNotEmpty();
    assertThat(recording.passed(verdict, RELEASE, 7, "ana")).isEmpty();
    assertThat(store.all()).hasSize(1);
    assertThat(recording.passed(verdict, RELEASE, 8, "ana")).isNotEmpty();
  }

  @Test
  void isNoDecision_whatThePolicyAsksNothingOf() {
    assertThat(Recording.isDecision(nothingAsked(EmptySet.WARN))).isTrue();
    assertThat(Recording.isDecision(verdict(Facts.NOW, Mode.OBSERVE))).isTrue();
    Verdict story =
        new Evaluator()
            .evaluate(
                Facts.policy(),
                Facts.issue(
                    3,
                    "LAUNCH-3",
                    new org.gtmready.core.host.IssueType("10001", "Story"),
                    null,
                    null),
                List.of(),
                List.of(),
                Facts.NOW);
    assertThat(Recording.isDecision(story)).isFalse();
  }

  @Test
  void keepsOtherRefusals_eachByItsKind() {
    recording.refused(
        Facts.EPIC, RELEASE, new Decision.Misconfigured(List.of("legal", "seo")), "ana");
    recording.refused(Facts.EPIC, RELEASE, new Decision.Unmatched("LAUNCH"), "ana");
    recording.failed(Subject.of(Facts.EPIC), RELEASE, "ana");
    recording.failed(Subject.of(Facts.EPIC), RELEASE, "ana");

    assertThat(store.all())
        .extracting(row -> row.kind() + " " + row.note() + " " + row.tries().times())
        .containsExactly("MISCONFIGURED legal,seo 1", "UNMATCHED  1", "FAILED  2");
  }

  @Test
  void neverThrows_andCountsWhatIsLost() {
    store.broken();

    refused(RELEASE, verdict(Facts.NOW, Mode.ENFORCE), "ana");
    assertThat(recording.passed(verdict(Facts.NOW, Mode.WARN), RELEASE, 7, "ana")).isEmpty();
    recording.failed(Subject.of(Facts.EPIC), RELEASE, "ana");

    assertThat(recording.lost()).isEqualTo(3);
    assertThat(troubles).containsExactly("LAUNCH-2", "LAUNCH-2", "LAUNCH-2");
  }

  private void refused(Passage passage, Verdict verdict, String by) {
    recording.refused(verdict.epic(), passage, new Decision.Closed(verdict, verdict), by);
  }

  static Evidence page(String... missing) {
    return Facts.page(1, Facts.missing(missing));
  }

  static Verdict verdict(Instant at, Mode mode, Evidence... evidence) {
    return new Evaluator()
        .evaluate(
            Facts.policy(Facts.requirement(Strictness.READ, mode)),
            Facts.EPIC,
            List.of(evidence),
            List.of(),
            at);
  }

  private static Verdict nothingAsked(EmptySet onEmpty) {
    Policy policy =
        new Policy(4, java.util.Set.of(Facts.EPIC_TYPE.id()), List.of(), onEmpty, OtherEpic.WARN);
    return new Evaluator().evaluate(policy, Facts.EPIC, List.of(), List.of(), Facts.NOW);
  }
}
