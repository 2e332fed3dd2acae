package org.gtmready.core.readiness;

import java.time.Instant;
import java.util.List;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.waiver.Waiver;

/** The gate: a pure function from facts to a verdict with its explanation. */
public final class Evaluator {

  /** Judges an epic. Total: never throws for any values of its arguments. */
  public Verdict evaluate(
      Policy policy, EpicFacts epic, List<Evidence> evidence, List<Waiver> waivers, Instant now) {
    return new Verdict(epic, Overall.NOT_APPLICABLE, policy.version(), now, List.of());
  }
}
