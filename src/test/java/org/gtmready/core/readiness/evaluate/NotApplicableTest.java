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

import java.util.List;
import java.util.Set;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.IssueType;
import org.gtmready.core.plan.MessageArg;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OnError;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.Strictness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which issues and requirements the policy covers. */
class NotApplicableTest {

  private static final Requirement READ = requirement(Strictness.READ, Mode.ENFORCE);

  @ParameterizedTest
  @EnumSource(OnError.class)
  void followsItsOnErrorRule_whenApplicabilityCannotBeDecided(OnError onError) {
    Requirement broken =
        requirement(
            new Applicability.Undecidable("field gone"), Strictness.READ, Mode.ENFORCE, onError);
    Verdict verdict = judge(broken, List.of(page(1, complete())));

    assertThat(verdict.results().get(0).status()).isEqualTo(Status.ERROR);
    assertThat(verdict.refuses()).isEqualTo(onError == OnError.BLOCK);
    assertThat(verdict.overall())
        .isEqualTo(onError == OnError.BLOCK ? Overall.BLOCKED : Overall.AT_RISK);
    RequirementResult waived = result(broken, List.of(), activeWaiver());
    assertThat(waived.status()).isEqualTo(Status.WAIVED);
    assertThat(waived.checks())
        .extracting(CheckResult::args)
        .containsExactly(List.of(MessageArg.text("field gone")));
  }

  @Test
  void isNotApplicable_toOtherIssueTypes() {
    Requirement stories =
        requirement(
            Applicability.issueTypes(Set.of("10001")),
            Strictness.READ,
            Mode.ENFORCE,
            OnError.BLOCK);
    Requirement epics =
        requirement(
            Applicability.issueTypes(Set.of(Facts.EPIC_TYPE.id())),
            Strictness.READ,
            Mode.ENFORCE,
            OnError.BLOCK);

    assertThat(result(stories, List.of()).status()).isEqualTo(Status.NOT_APPLICABLE);
    assertThat(result(epics, List.of()).status()).isEqualTo(Status.UNSATISFIED);
  }

  @ParameterizedTest
  @CsvSource({"BLOCK, BLOCKED", "WARN, AT_RISK", "PASS, NOT_APPLICABLE"})
  void followsThePolicy_whenNoRequirementApplies(EmptySet onEmpty, Overall overall) {
    Policy policy = new Policy(1, Set.of(Facts.EPIC_TYPE.id()), List.of(), onEmpty, OtherEpic.WARN);

    assertThat(new Evaluator().evaluate(policy, EPIC, List.of(), List.of(), NOW).overall())
        .isEqualTo(overall);
  }

  @Test
  void saysNothing_ofIssuesThatThePolicyDoesNotCover() {
    EpicFacts task = Facts.issue(1, "LAUNCH-3", new IssueType("10002", "Task"), null, null);
    EpicFacts untyped = Facts.issue(1, "LAUNCH-3", new IssueType("", ""), null, null);

    for (EpicFacts epic : List.of(task, untyped)) {
      Verdict verdict = new Evaluator().evaluate(policy(READ), epic, List.of(), List.of(), NOW);
      assertThat(verdict.overall()).isEqualTo(Overall.NOT_APPLICABLE);
      assertThat(verdict.results()).isEmpty();
    }
  }

  @Test
  void coversAnIssueTypeByItsId_whateverItIsCalled() {
    EpicFacts renamed =
        Facts.issue(Facts.EPIC_ID, "LAUNCH-2", new IssueType("10000", "Initiative"), null, null);
    EpicFacts namesake =
        Facts.issue(Facts.EPIC_ID, "LAUNCH-2", new IssueType("10009", "Epic"), null, null);

    assertThat(evaluate(renamed).overall()).isEqualTo(Overall.BLOCKED);
    assertThat(evaluate(namesake).overall()).isEqualTo(Overall.NOT_APPLICABLE);
  }

  private static Verdict evaluate(EpicFacts epic) {
    return new Evaluator().evaluate(policy(READ), epic, List.of(), List.of(), NOW);
  }
}
