package org.gtmready.core.readiness.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.core.readiness.evaluate.Facts.EPIC;
import static org.gtmready.core.readiness.evaluate.Facts.NOW;
import static org.gtmready.core.readiness.evaluate.Facts.activeWaiver;
import static org.gtmready.core.readiness.evaluate.Facts.complete;
import static org.gtmready.core.readiness.evaluate.Facts.found;
import static org.gtmready.core.readiness.evaluate.Facts.issue;
import static org.gtmready.core.readiness.evaluate.Facts.judge;
import static org.gtmready.core.readiness.evaluate.Facts.missing;
import static org.gtmready.core.readiness.evaluate.Facts.page;
import static org.gtmready.core.readiness.evaluate.Facts.requirement;
import static org.gtmready.core.readiness.evaluate.Facts.result;
import static org.gtmready.core.readiness.evaluate.Facts.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.MessageArg;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanFacts;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What linked pages, issues and addresses are worth. */
class LinkedEvidenceTest {

  private static final Requirement READ = requirement(Strictness.READ, Mode.ENFORCE);
  private static final Requirement LINKED = requirement(Strictness.LINKED, Mode.ENFORCE);
  private static final Requirement PROVEN = requirement(Strictness.PROVEN, Mode.ENFORCE);
  private static final Reading UNREAD = new Reading.Unread("unreachable");
  private static final Reading NO_PLAN = new Reading.NoPlan(3, NOW);

  static Stream<Arguments> readings() {
    return Stream.of(
        Arguments.of(LINKED, page(1, UNREAD), Status.SATISFIED, "GTM-POS-001 gtm.check.linked"),
        Arguments.of(LINKED, web(1), Status.SATISFIED, "GTM-POS-001 gtm.check.linked"),
        Arguments.of(
            LINKED, issue(1), Status.UNSATISFIED, "GTM-POS-002 gtm.check.kind-not-allowed"),
        Arguments.of(READ, issue(1), Status.UNSATISFIED, "GTM-POS-002 gtm.check.kind-not-allowed"),
        Arguments.of(READ, web(1), Status.SATISFIED, "GTM-POS-001 gtm.check.linked-not-read"),
        Arguments.of(PROVEN, web(1), Status.UNSATISFIED, "GTM-POS-008 gtm.check.page-needed"),
        Arguments.of(
            READ, page(1, complete()), Status.SATISFIED, "GTM-POS-003 gtm.check.field-filled"),
        Arguments.of(
            READ,
            page(1, missing("value")),
            Status.UNSATISFIED,
            "GTM-POS-003 gtm.check.field-empty"),
        Arguments.of(READ, page(1, NO_PLAN), Status.UNSATISFIED, "GTM-POS-005 gtm.check.no-plan"),
        Arguments.of(
            READ, page(1, Facts.gone()), Status.UNSATISFIED, "GTM-POS-006 gtm.check.page-gone"),
        Arguments.of(
            READ,
            page(1, new Reading.Gone(PageFacts.State.TRASHED, NOW)),
            Status.UNSATISFIED,
            "GTM-POS-006 gtm.check.page-trashed"),
        Arguments.of(
            READ, page(1, UNREAD), Status.INCONCLUSIVE, "GTM-POS-007 gtm.check.page-unread"),
        Arguments.of(READ, page(1, null), Status.INCONCLUSIVE, "GTM-POS-007 gtm.check.page-unread"),
        Arguments.of(
            PROVEN, page(1, complete()), Status.PENDING, "GTM-POS-009 gtm.check.sign-off-missing"));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void judgesWhatIsKnownOfALink(
      Requirement requirement, Evidence evidence, Status status, String firstAtom) {
    RequirementResult result = result(requirement, List.of(evidence));

    assertThat(result.status()).isEqualTo(status);
    assertThat(result.blocks()).isEqualTo(status != Status.SATISFIED);
    CheckResult first = result.checks().get(0);
    assertThat(first.code() + " " + first.message()).isEqualTo(firstAtom);
    assertThat(first.evidence()).isEqualTo(1);
    assertThat(first.passed()).isEqualTo(status == Status.SATISFIED);
  }

  @Test
  void isUnsatisfied_whenThePageHoldsAPlanByAnotherTemplate() {
    PlanFacts other = new PlanFacts("plan", 1, List.of(), List.of(), List.of(), "x");

    assertThat(result(READ, List.of(page(1, new Reading.Read(other, NOW)))).status())
        .isEqualTo(Status.UNSATISFIED);
  }

  @Test
  void isUnsatisfied_whenABlockingFindingIsLeft_butNotByAWarning() {
    Finding blocking = Finding.blocking("no-status-quo", "competitive-alternatives");
    Finding warning = Finding.warning("broad-target", "best-fit-customers", "everyone");

    RequirementResult refused = result(READ, List.of(page(1, found(warning, blocking))));
    assertThat(refused.status()).isEqualTo(Status.UNSATISFIED);
    assertThat(refused.checks().get(0).message()).isEqualTo("gtm.finding.no-status-quo");
    assertThat(refused.checks().get(0).code()).isEqualTo("GTM-POS-004");
    assertThat(refused.checks()).noneMatch(check -> check.message().contains("broad-target"));
    assertThat(result(READ, List.of(page(1, found(warning)))).status()).isEqualTo(Status.SATISFIED);
  }

  @Test
  void tellsFailingAtomsFirst_eachGroupInTheTemplatesOrder() {
    assertThat(result(READ, List.of(page(1, missing("owner", "value")))).checks())
        .extracting(CheckResult::field)
        .containsExactly("value", "owner", "used-today", "outcome");
  }

  @Test
  void isSatisfied_whenOneOfSeveralLinksSatisfies() {
    RequirementResult result =
        result(READ, List.of(page(1, missing("value")), page(2, complete()), page(3, UNREAD)));

    assertThat(result.status()).isEqualTo(Status.SATISFIED);
    assertThat(result.checks()).extracting(CheckResult::evidence).containsOnly(2L);
    assertThat(result.evidence()).hasSize(3);
  }

  static Stream<Arguments> unread() {
    return Stream.of(
        Arguments.of(web(2)),
        Arguments.of(page(2, UNREAD)),
        Arguments.of(page(2, NO_PLAN)),
        Arguments.of(page(2, Facts.gone())));
  }

  @ParameterizedTest
  @MethodSource("unread")
  void isUnsatisfied_whenThePlanThatWasReadIsIncomplete_whateverIsLinkedBesideIt(Evidence other) {
    Evidence incomplete = page(1, missing("value", "owner"));

    for (List<Evidence> linked : List.of(List.of(incomplete, other), List.of(other, incomplete))) {
      RequirementResult result = result(READ, linked);
      assertThat(result.status()).isEqualTo(Status.UNSATISFIED);
      assertThat(result.blocks()).isTrue();
      assertThat(result.checks()).extracting(CheckResult::evidence).containsOnly(1L);
    }
  }

  @Test
  void isReadyButNotRead_whenOnlyLinksThatNobodyReadSatisfy() {
    assertThat(result(READ, List.of(web(1))).notRead()).isTrue();
    assertThat(judge(READ, List.of(web(1))).notRead()).isEqualTo(1);
    assertThat(result(LINKED, List.of(page(1, UNREAD))).notRead()).isTrue();
    assertThat(result(READ, List.of(web(1), page(2, complete()))).notRead()).isFalse();
    assertThat(result(READ, List.of(page(1, missing("value")))).notRead()).isFalse();
    assertThat(result(READ, List.of(), activeWaiver()).notRead()).isFalse();
  }

  /** A page without such a plan is not a plan that is known to be incomplete. */
  @Test
  void isReadyButNotRead_whenAPageBesideTheAddressHoldsNoSuchPlan() {
    RequirementResult result = result(READ, List.of(page(1, NO_PLAN), web(2)));

    assertThat(result.status()).isEqualTo(Status.SATISFIED);
    assertThat(result.notRead()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Strictness.class)
  void isUnsatisfied_whenWhatWasLinkedIsGone(Strictness strictness) {
    Requirement anything =
        new Requirement(
            Facts.KEY,
            "POS",
            Facts.KEY,
            EnumSet.allOf(EvidenceKind.class),
            new Applicability.Always(),
            strictness,
            Mode.ENFORCE,
            OnError.BLOCK,
            List.of("product"));
    Evidence issue = Facts.evidence(1, issue(1).target(), Facts.gone());

    assertThat(result(anything, List.of(page(1, Facts.gone()))).checks())
        .extracting(CheckResult::message)
        .containsExactly("gtm.check.page-gone");
    assertThat(result(anything, List.of(issue)).status()).isEqualTo(Status.UNSATISFIED);
    assertThat(result(anything, List.of(issue)).checks())
        .extracting(CheckResult::message)
        .containsExactly("gtm.check.issue-gone");
  }

  @Test
  void explainsTheClosestLink_whenNoneSatisfies() {
    RequirementResult result =
        result(READ, List.of(page(1, missing("value", "owner")), page(2, missing("value"))));

    assertThat(result.checks()).extracting(CheckResult::evidence).containsOnly(2L);
  }

  @Test
  void saysThatAPlanWasWrittenForAnotherEpic_andFollowsThePolicy() {
    Reading foreign = new Reading.Read(((Reading.Read) complete()).facts().forEpic("OTHER-1"), NOW);
    List<Evidence> linked = List.of(page(1, foreign), web(2));

    RequirementResult warned = result(READ, linked);
    assertThat(warned.status()).isEqualTo(Status.SATISFIED);
    assertThat(warned.checks().get(0))
        .isEqualTo(
            new CheckResult(
                "GTM-POS-012",
                true,
                "gtm.check.other-epic",
                null,
                1L,
                List.of(MessageArg.text("OTHER-1")),
                READ.owners()));

    Policy strict =
        new Policy(4, Set.of(Facts.EPIC_TYPE.id()), List.of(READ), EmptySet.WARN, OtherEpic.BLOCK);
    Verdict refused = new Evaluator().evaluate(strict, EPIC, linked, List.of(), NOW);
    assertThat(refused.refuses()).isTrue();
    assertThat(refused.results().get(0).checks().get(0))
        .isEqualTo(
            new CheckResult(
                "GTM-POS-012",
                false,
                "gtm.check.other-epic-blocks",
                null,
                1L,
                List.of(MessageArg.text("OTHER-1")),
                READ.owners()));
    Verdict renamed =
        new Evaluator().evaluate(strict, EPIC.formerly(Set.of("OTHER-1")), linked, List.of(), NOW);
    assertThat(renamed.refuses()).isFalse();
  }
}
