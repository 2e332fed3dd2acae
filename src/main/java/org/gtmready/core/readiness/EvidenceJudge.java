package org.gtmready.core.readiness;

import java.util.List;
import java.util.function.Supplier;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.Strictness;

/** Judges one piece of evidence by a requirement's strictness (gate.md, strictness). */
final class EvidenceJudge {

  private final Requirement requirement;

  EvidenceJudge(Requirement requirement) {
    this.requirement = requirement;
  }

  Judgement judge(Evidence evidence) {
    Long id = evidence.id();
    EvidenceKind kind = evidence.target() == null ? null : evidence.target().kind();
    if (kind == null || !requirement.kinds().contains(kind)) {
      return unsatisfied(() -> Check.KIND.failed(requirement, "gtm.atom.kind-not-allowed", id));
    }
    if (requirement.strictness() == Strictness.LINKED) {
      return judged(
          Status.SATISFIED, () -> Check.LINKED.passed(requirement, "gtm.atom.linked", id));
    }
    if (kind == EvidenceKind.PAGE) {
      return page(evidence);
    }
    return requirement.strictness() == Strictness.PROVEN
        ? unsatisfied(() -> Check.PAGE_NEEDED.failed(requirement, "gtm.atom.page-needed", id))
        : judged(
            Status.SATISFIED,
            () -> Check.LINKED.passed(requirement, "gtm.atom.linked-not-read", id));
  }

  private Judgement page(Evidence evidence) {
    Long id = evidence.id();
    Reading reading = evidence.reading();
    if (reading instanceof Reading.Read read
        && requirement.template().equals(read.facts().template())) {
      return new PlanJudge(requirement, read.facts(), id).judge();
    }
    if (reading instanceof Reading.Read || reading instanceof Reading.NoPlan) {
      String plan = "gtm.template." + requirement.template() + ".label";
      return unsatisfied(() -> Check.PLAN.failed(requirement, "gtm.atom.no-plan", id, plan));
    }
    if (reading instanceof Reading.Gone gone) {
      boolean trashed = gone.state() == PageFacts.State.TRASHED;
      String message = trashed ? "gtm.atom.page-trashed" : "gtm.atom.page-gone";
      return unsatisfied(() -> Check.PAGE_EXISTS.failed(requirement, message, id));
    }
    return judged(
        Status.INCONCLUSIVE, () -> Check.PAGE_READ.failed(requirement, "gtm.atom.page-unread", id));
  }

  private static Judgement unsatisfied(Supplier<Atom> check) {
    return judged(Status.UNSATISFIED, check);
  }

  private static Judgement judged(Status status, Supplier<Atom> check) {
    return Judgement.of(status, () -> List.of(check.get()));
  }
}
