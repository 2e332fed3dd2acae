package org.gtmready.core.readiness.evaluate;

import java.util.List;
import java.util.function.Supplier;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.plan.MessageArg;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.Strictness;

/** Judges one piece of evidence by a requirement's strictness (gate.md, strictness). */
final class EvidenceEvaluator {

  private final Requirement requirement;

  EvidenceEvaluator(Requirement requirement) {
    this.requirement = requirement;
  }

  EvidenceResult judge(Evidence evidence) {
    Long id = evidence.id();
    EvidenceKind kind = evidence.target() == null ? null : evidence.target().kind();
    if (kind == null || !requirement.kinds().contains(kind)) {
      return unsatisfied(() -> Check.KIND.failed(requirement, "gtm.check.kind-not-allowed", id));
    }
    if (requirement.strictness() == Strictness.LINKED) {
      return judged(
          Status.SATISFIED, () -> Check.LINKED.passed(requirement, "gtm.check.linked", id));
    }
    if (kind == EvidenceKind.PAGE) {
      return page(evidence);
    }
    return requirement.strictness() == Strictness.PROVEN
        ? unsatisfied(() -> Check.PAGE_NEEDED.failed(requirement, "gtm.check.page-needed", id))
        : judged(
            Status.SATISFIED,
            () -> Check.LINKED.passed(requirement, "gtm.check.linked-not-read", id));
  }

  private EvidenceResult page(Evidence evidence) {
    Long id = evidence.id();
    Reading reading = evidence.reading();
    if (reading instanceof Reading.Read read
        && requirement.template().equals(read.facts().template())) {
      return new PlanEvaluator(requirement, read.facts(), id).judge();
    }
    if (reading instanceof Reading.Read || reading instanceof Reading.NoPlan) {
      MessageArg plan = MessageArg.key("gtm.template." + requirement.template() + ".label");
      return unsatisfied(() -> Check.PLAN.failed(requirement, "gtm.check.no-plan", id, plan));
    }
    if (reading instanceof Reading.Gone gone) {
      boolean trashed = gone.state() == PageFacts.State.TRASHED;
      String message = trashed ? "gtm.check.page-trashed" : "gtm.check.page-gone";
      return unsatisfied(() -> Check.PAGE_EXISTS.failed(requirement, message, id));
    }
    return judged(
        Status.INCONCLUSIVE,
        () -> Check.PAGE_READ.failed(requirement, "gtm.check.page-unread", id));
  }

  private static EvidenceResult unsatisfied(Supplier<CheckResult> check) {
    return judged(Status.UNSATISFIED, check);
  }

  private static EvidenceResult judged(Status status, Supplier<CheckResult> check) {
    return EvidenceResult.of(status, () -> List.of(check.get()));
  }
}
