package org.gtmready.core.readiness.evaluate;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.plan.MessageArg;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.Tier;
import org.gtmready.core.policy.Launch;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.Strictness;
import org.gtmready.core.readiness.evaluate.EvidenceResult.Source;

/** Judges one piece of evidence by a requirement's strictness (gate.md, strictness). */
final class EvidenceEvaluator {

  private final EpicFacts epic;
  private final Policy policy;
  private final Launch launch;
  private final Requirement requirement;
  private final Instant now;

  EvidenceEvaluator(
      EpicFacts epic, Policy policy, Launch launch, Requirement requirement, Instant now) {
    this.epic = epic;
    this.policy = policy;
    this.launch = launch;
    this.requirement = requirement;
    this.now = now;
  }

  EvidenceResult judge(Evidence evidence) {
    Long id = evidence.id();
    EvidenceKind kind = evidence.target() == null ? null : evidence.target().kind();
    if (kind == null || !requirement.kinds().contains(kind)) {
      return unsatisfied(
          isWantingPlan(evidence) ? Source.PLAN : Source.LINK,
          () -> Check.KIND.failed(requirement, "gtm.check.kind-not-allowed", id));
    }
    if (evidence.reading() instanceof Reading.Gone gone) {
      return gone(gone, kind, id);
    }
    if (kind == EvidenceKind.ISSUE && requirement.demands().issuesDone() && !isDone(evidence)) {
      return unsatisfied(
          Source.LOOKED, () -> Check.ISSUE_DONE.failed(requirement, "gtm.check.issue-open", id));
    }
    if (requirement.strictness() == Strictness.LINKED) {
      return judged(
          Status.SATISFIED,
          source(evidence.reading()),
          () -> Check.LINKED.passed(requirement, "gtm.check.linked", id));
    }
    if (kind == EvidenceKind.PAGE) {
      return page(evidence);
    }
    return requirement.strictness() == Strictness.PROVEN
        ? unsatisfied(
            Source.LINK, () -> Check.PAGE_NEEDED.failed(requirement, "gtm.check.page-needed", id))
        : judged(
            Status.SATISFIED,
            Source.LINK,
            () -> Check.LINKED.passed(requirement, "gtm.check.linked-not-read", id));
  }

  /**
   * A plan that was found wanting outvotes what nobody read also where pages do not count any more:
   * else a layer of the policy that allows fewer kinds of links would make the gate easier.
   */
  private boolean isWantingPlan(Evidence evidence) {
    return requirement.strictness() != Strictness.LINKED
        && source(evidence.reading()) == Source.PLAN
        && plan(((Reading.Read) evidence.reading()).facts(), evidence.id()).status()
            != Status.SATISFIED;
  }

  private static boolean isDone(Evidence evidence) {
    return evidence.reading() instanceof Reading.NotReadable issue && issue.done();
  }

  private EvidenceResult page(Evidence evidence) {
    Long id = evidence.id();
    return switch (source(evidence.reading())) {
      case PLAN -> plan(((Reading.Read) evidence.reading()).facts(), id);
      case LOOKED ->
          unsatisfied(
              Source.LOOKED,
              () ->
                  Check.PLAN.failed(
                      requirement,
                      "gtm.check.no-plan",
                      id,
                      MessageArg.key("gtm.template." + requirement.template() + ".label")));
      case LINK ->
          judged(
              Status.INCONCLUSIVE,
              Source.LINK,
              () -> Check.PAGE_READ.failed(requirement, "gtm.check.page-unread", id));
    };
  }

  private EvidenceResult plan(PlanFacts facts, Long id) {
    boolean other = !facts.epic().isEmpty() && !epic.isCalled(facts.epic());
    return new PlanEvaluator(
            requirement, facts, id, other ? policy.onOtherEpic() : null, tierAsked(facts), now)
        .judge();
  }

  /** The epic's tier, when the plan was judged by an easier one; else null. */
  private Integer tierAsked(PlanFacts facts) {
    if (policy.labels().tier() == null) {
      return null;
    }
    int asked = launch.tier().orElse(Launch.STRICTEST);
    return Tier.isEasier(facts.tier(), asked) ? asked : null;
  }

  private EvidenceResult gone(Reading.Gone gone, EvidenceKind kind, Long id) {
    String message =
        kind == EvidenceKind.ISSUE
            ? "gtm.check.issue-gone"
            : gone.state() == PageFacts.State.TRASHED
                ? "gtm.check.page-trashed"
                : "gtm.check.page-gone";
    return unsatisfied(Source.LOOKED, () -> Check.PAGE_EXISTS.failed(requirement, message, id));
  }

  private Source source(Reading reading) {
    if (reading == null) {
      return Source.LINK;
    }
    return switch (reading.kind()) {
      case READ ->
          requirement.template().equals(((Reading.Read) reading).facts().template())
              ? Source.PLAN
              : Source.LOOKED;
      case NO_PLAN, GONE -> Source.LOOKED;
      case NOT_READABLE, UNREAD, HIDDEN -> Source.LINK;
    };
  }

  private static EvidenceResult unsatisfied(Source source, Supplier<CheckResult> check) {
    return judged(Status.UNSATISFIED, source, check);
  }

  private static EvidenceResult judged(Status status, Source source, Supplier<CheckResult> check) {
    return EvidenceResult.of(status, source, () -> List.of(check.get()));
  }
}
