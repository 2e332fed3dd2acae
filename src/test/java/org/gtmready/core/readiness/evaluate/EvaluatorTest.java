package org.gtmready.core.readiness.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.core.readiness.evaluate.Facts.EPIC;
import static org.gtmready.core.readiness.evaluate.Facts.NOW;
import static org.gtmready.core.readiness.evaluate.Facts.activeWaiver;
import static org.gtmready.core.readiness.evaluate.Facts.complete;
import static org.gtmready.core.readiness.evaluate.Facts.judge;
import static org.gtmready.core.readiness.evaluate.Facts.page;
import static org.gtmready.core.readiness.evaluate.Facts.policy;
import static org.gtmready.core.readiness.evaluate.Facts.requirement;
import static org.gtmready.core.readiness.evaluate.Facts.result;
import static org.gtmready.core.readiness.evaluate.Facts.web;

import java.util.List;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.Strictness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a verdict is as a whole. */
class EvaluatorTest {

  private static final Requirement READ = requirement(Strictness.READ, Mode.ENFORCE);

  @Test
  void refuses_whenNothingIsLinked() {
    Verdict verdict = judge(READ, List.of());

    assertThat(verdict.refuses()).isTrue();
    assertThat(verdict.policyVersion()).isEqualTo(4);
    assertThat(verdict.judgedAt()).isEqualTo(NOW);
    RequirementResult result = verdict.results().get(0);
    assertThat(result.status()).isEqualTo(Status.UNSATISFIED);
    assertThat(result.checks())
        .containsExactly(
            new CheckResult(
                "GTM-POS-001",
                false,
                "gtm.check.nothing-linked",
                null,
                null,
                List.of(),
                List.of("product", "product-marketing")));
  }

  @ParameterizedTest
  @CsvSource({"OBSERVE, AT_RISK, false", "WARN, AT_RISK, false", "ENFORCE, BLOCKED, true"})
  void refusesOnlyWhenEnforced(Mode mode, Overall overall, boolean refuses) {
    Verdict verdict = judge(requirement(Strictness.READ, mode), List.of());

    assertThat(verdict.overall()).isEqualTo(overall);
    assertThat(verdict.refuses()).isEqualTo(refuses);
    assertThat(verdict.results().get(0).wouldBlock()).isTrue();
    assertThat(verdict.blockers()).hasSize(refuses ? 1 : 0);
  }

  @Test
  void isNotJudged_whenItIsOff() {
    assertThat(judge(requirement(Strictness.READ, Mode.OFF), List.of()).results()).isEmpty();
  }

  @Test
  void ignoresEvidenceAndWaivers_ofOtherEpicsAndRequirements() {
    EpicFacts other = Facts.epic(5, "LAUNCH-5", null, null);
    Verdict verdict =
        new Evaluator()
            .evaluate(
                policy(READ), other, List.of(page(1, complete())), List.of(activeWaiver()), NOW);

    assertThat(verdict.results().get(0).status()).isEqualTo(Status.UNSATISFIED);
    assertThat(verdict.results().get(0).evidence()).isEmpty();
  }

  @Test
  void isReady_whenTheDefaultPolicysThreeRequirementsAreMet() {
    List<Evidence> linked =
        Facts.defaultPolicy().requirements().stream()
            .map(
                r ->
                    new Evidence(
                        1,
                        Facts.EPIC_ID,
                        r.key(),
                        web(1).target(),
                        "t",
                        "u",
                        false,
                        "ana",
                        NOW,
                        new Reading.NotReadable()))
            .toList();
    Evaluator evaluator = new Evaluator();

    assertThat(evaluator.evaluate(Facts.defaultPolicy(), EPIC, linked, List.of(), NOW).overall())
        .isEqualTo(Overall.READY);
    assertThat(
            evaluator
                .evaluate(Facts.defaultPolicy(), EPIC, linked.subList(0, 2), List.of(), NOW)
                .blockers())
        .extracting(r -> r.requirement().key())
        .containsExactly("sales-enablement");
  }
}
