package org.gtmready.core.readiness;

import java.time.Instant;
import java.util.List;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.waiver.Waiver;

/** The gate: a pure function from facts to a verdict with its explanation. */
public final class Evaluator {

  /**
   * Judges an epic. All requirements that are not OFF are judged, in the policy's order, so that
   * the explanation is whole. An epic of a type that the policy does not cover has no results.
   * Total: never throws for any content of its arguments.
   *
   * @param evidence active links; those of other epics are ignored
   * @param waivers those of other epics are ignored
   */
  public Verdict evaluate(
      Policy policy, EpicFacts epic, List<Evidence> evidence, List<Waiver> waivers, Instant now) {
    if (!policy.covers(epic.issueType())) {
      return new Verdict(epic, Overall.NOT_APPLICABLE, policy.version(), now, List.of());
    }
    List<Evidence> linked = evidence.stream().filter(e -> e.epicId() == epic.id()).toList();
    List<Waiver> granted = waivers.stream().filter(w -> w.epicId() == epic.id()).toList();
    List<RequirementResult> results =
        policy.requirements().stream()
            .filter(requirement -> requirement.mode() != Mode.OFF)
            .map(requirement -> new RequirementJudge(requirement, linked, granted, now).judge(epic))
            .toList();
    return new Verdict(epic, overall(policy, results), policy.version(), now, results);
  }

  /** READY only when every applicable requirement is satisfied; waived ones leave a risk. */
  private static Overall overall(Policy policy, List<RequirementResult> results) {
    if (results.stream().anyMatch(RequirementResult::blocks)) {
      return Overall.BLOCKED;
    }
    List<Status> applicable =
        results.stream()
            .map(RequirementResult::status)
            .filter(status -> status != Status.NOT_APPLICABLE)
            .toList();
    if (applicable.isEmpty()) {
      return switch (policy.onEmpty()) {
        case BLOCK -> Overall.BLOCKED;
        case WARN -> Overall.AT_RISK;
        case PASS -> Overall.NOT_APPLICABLE;
      };
    }
    boolean met = applicable.stream().allMatch(status -> status == Status.SATISFIED);
    return met ? Overall.READY : Overall.AT_RISK;
  }
}
