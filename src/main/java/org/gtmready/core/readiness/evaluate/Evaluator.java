package org.gtmready.core.readiness.evaluate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.policy.Launch;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Requirement;
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
    if (!policy.covers(epic)) {
      return new Verdict(epic, Overall.NOT_APPLICABLE, policy.version(), now, List.of());
    }
    Launch launch = policy.launchOf(epic);
    List<RequirementResult> results = new ArrayList<>(policy.requirements().size());
    for (Requirement requirement : policy.requirements()) {
      if (requirement.mode() != Mode.OFF) {
        results.add(
            new RequirementEvaluator(epic, launch, policy, requirement, evidence, waivers, now)
                .judge());
      }
    }
    return new Verdict(epic, overall(policy, results), policy.version(), now, results);
  }

  /** READY only when every applicable requirement is satisfied; waived ones leave a risk. */
  private static Overall overall(Policy policy, List<RequirementResult> results) {
    boolean applies = false;
    boolean met = true;
    for (RequirementResult result : results) {
      if (result.blocks()) {
        return Overall.BLOCKED;
      }
      applies |= result.status() != Status.NOT_APPLICABLE;
      met &= result.status() == Status.SATISFIED || result.status() == Status.NOT_APPLICABLE;
    }
    if (!applies) {
      return switch (policy.onEmpty()) {
        case BLOCK -> Overall.BLOCKED;
        case WARN -> Overall.AT_RISK;
        case PASS -> Overall.NOT_APPLICABLE;
      };
    }
    return met ? Overall.READY : Overall.AT_RISK;
  }
}
