package org.gtmready.core.readiness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OnError;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.waiver.Waiver;

/** Judges one requirement for an epic by the truth table of the gate (gate.md, status). */
final class RequirementJudge {

  private final Requirement requirement;
  private final List<Evidence> evidence;
  private final WaiverChoice waiver;

  RequirementJudge(
      Requirement requirement, List<Evidence> evidence, List<Waiver> waivers, Instant now) {
    this.requirement = requirement;
    this.evidence = evidence.stream().filter(e -> isOwn(e.requirement())).toList();
    List<Waiver> own = waivers.stream().filter(w -> isOwn(w.requirement())).toList();
    this.waiver = WaiverChoice.of(own, this.evidence, now);
  }

  RequirementResult judge(EpicFacts epic) {
    if (requirement.applicability() instanceof Applicability.Undecidable undecidable) {
      Atom atom =
          Check.APPLICABILITY.failed(
              requirement, "gtm.atom.undecidable", null, String.valueOf(undecidable.reason()));
      return result(waiver.active() ? Status.WAIVED : Status.ERROR, List.of(atom));
    }
    if (requirement.applicability() instanceof Applicability.IssueTypes types
        && types.names().stream().noneMatch(name -> name.equalsIgnoreCase(epic.issueType()))) {
      return result(Status.NOT_APPLICABLE, List.of());
    }
    Judgement judgement = closest();
    Status status = judgement.status();
    if (status != Status.SATISFIED && waiver.active()) {
      return result(Status.WAIVED, judgement.atoms());
    }
    if (status == Status.UNSATISFIED && waiver.expired()) {
      List<Atom> atoms = new ArrayList<>();
      atoms.add(Check.WAIVER.failed(requirement, "gtm.atom.waiver-expired", null));
      atoms.addAll(judgement.atoms());
      return result(Status.WAIVER_EXPIRED, atoms);
    }
    return result(status, judgement.atoms());
  }

  private Judgement closest() {
    EvidenceJudge judge = new EvidenceJudge(requirement);
    return evidence.stream()
        .map(judge::judge)
        .min(Judgement.CLOSEST)
        .orElseGet(
            () ->
                Judgement.of(
                    Status.UNSATISFIED,
                    Check.LINKED.failed(requirement, "gtm.atom.nothing-linked", null)));
  }

  private RequirementResult result(Status status, List<Atom> atoms) {
    boolean wouldBlock =
        switch (status) {
          case UNSATISFIED, STALE, PENDING, WAIVER_EXPIRED, INCONCLUSIVE -> true;
          case ERROR -> requirement.onError() == OnError.BLOCK;
          case NOT_APPLICABLE, SATISFIED, WAIVED, BYPASSED -> false;
        };
    boolean blocks = wouldBlock && requirement.mode() == Mode.ENFORCE;
    return new RequirementResult(
        requirement, status, blocks, wouldBlock, evidence, atoms, waiver.waiver());
  }

  private boolean isOwn(String key) {
    return requirement.key().equals(key);
  }
}
