package org.gtmready.jira.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.gtmready.core.audit.Passage;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.Strictness;
import org.gtmready.core.readiness.GateScope;
import org.gtmready.core.readiness.evaluate.Evaluator;
import org.gtmready.core.readiness.evaluate.Facts;
import org.gtmready.core.readiness.evaluate.Overall;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verdict waits for its own transition, and for no other. */
class JudgedTransitionsTest {

  private static final Map<?, ?> RUN = new HashMap<>();
  private static final Passage PASSAGE = passage(GateScope.of(List.of(Facts.KEY)));

  private final JudgedTransitions judged = at(Duration.ZERO);

  @Test
  void givesTheVerdictOnce() {
    judged.passed(RUN, verdict(Facts.KEY), PASSAGE);

    assertThat(take(judged)).isPresent();
    assertThat(take(judged)).isEmpty();
    assertThat(judged.isWaiting()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"7,2,3", "10002,9,3", "10002,2,9", "10002,3,2"})
  void keepsTheVerdict_fromWhatIsAnotherChange(long issue, String from, String to) {
    judged.passed(RUN, verdict(Facts.KEY), PASSAGE);

    assertThat(judged.take(issue, from, to)).isEmpty();
    assertThat(take(judged)).as("it waits on").isPresent();
  }

  @Test
  void forgetsIt_whenAGateRefuses() {
    judged.passed(RUN, verdict(Facts.KEY), PASSAGE);
    judged.refused();

    assertThat(take(judged)).isEmpty();
  }

  @Test
  void forgetsIt_whenTheThreadTurnsToAnotherTransition() {
    judged.passed(RUN, verdict(Facts.KEY), PASSAGE);
    Map<?, ?> other = new HashMap<>(Map.of("another", "run"));
    Verdict elsewhere = verdict(Facts.KEY);
    judged.passed(
        other,
        new Verdict(
            Facts.epic(7, "LAUNCH-7", null, null),
            elsewhere.overall(),
            elsewhere.policyVersion(),
            elsewhere.judgedAt(),
            elsewhere.results()),
        PASSAGE);

    assertThat(take(judged)).isEmpty();
  }

  @Test
  void isWorthNothing_afterMinutes() {
    JudgedTransitions late = at(Duration.ofMinutes(6));
    late.passed(RUN, verdict(Facts.KEY), PASSAGE);

    assertThat(take(late)).isEmpty();
  }

  @Test
  void isOfOneThread() {
    judged.passed(RUN, verdict(Facts.KEY), PASSAGE);

    assertThat(CompletableFuture.supplyAsync(() -> take(judged)).join()).isEmpty();
    assertThat(take(judged)).isPresent();
  }

  @Test
  void isOneDecision_whenTwoGatesStandInATransition() {
    judged.passed(RUN, verdict(Facts.KEY), PASSAGE);
    judged.passed(RUN, verdict("legal"), passage(GateScope.of(List.of("legal"))));
    judged.passed(RUN, verdict(Facts.KEY), PASSAGE);

    JudgedTransitions.Judged both = take(judged).orElseThrow();
    assertThat(both.verdict().results())
        .extracting(result -> result.requirement().key())
        .containsExactly(Facts.KEY, "legal");
    assertThat(both.passage().scope().keys()).containsExactly(Facts.KEY, "legal");
    assertThat(both.verdict().overall()).isEqualTo(Overall.AT_RISK);
  }

  private static Optional<JudgedTransitions.Judged> take(JudgedTransitions from) {
    return from.take(Facts.EPIC_ID, "2", "3");
  }

  private static JudgedTransitions at(Duration later) {
    return new JudgedTransitions(Clock.fixed(Facts.NOW.plus(later), ZoneOffset.UTC));
  }

  private static Passage passage(GateScope scope) {
    return new Passage(31, "Release", "2", "Ready", "3", "Released", scope);
  }

  private static Verdict verdict(String key) {
    var shape = Facts.requirement(Strictness.READ, Mode.WARN);
    var requirement =
        new org.gtmready.core.policy.Requirement(
            key,
            shape.code(),
            shape.template(),
            shape.kinds(),
            shape.applicability(),
            shape.strictness(),
            shape.mode(),
            shape.onError(),
            shape.owners());
    return new Evaluator()
        .evaluate(Facts.policy(requirement), Facts.EPIC, List.of(), List.of(), Facts.NOW);
  }
}
