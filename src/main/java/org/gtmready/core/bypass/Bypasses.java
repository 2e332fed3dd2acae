package org.gtmready.core.bypass;

import java.time.Instant;
import java.util.Optional;
import org.gtmready.core.audit.Decision;
import org.gtmready.core.audit.DecisionKind;
import org.gtmready.core.audit.DecisionStore;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.PolicyStore;

/** Says of an epic whether it stands behind the gate without having passed it. */
public class Bypasses {

  /** Decisions that are looked through; the release is among the last of them. */
  private static final int LATEST = 100;

  private final PolicyStore policies;
  private final DecisionStore decisions;

  public Bypasses(PolicyStore policies, DecisionStore decisions) {
    this.policies = policies;
    this.decisions = decisions;
  }

  /**
   * How an epic got past the gate.
   *
   * @param at when it got there
   * @param by user key; empty for nobody who is known
   * @param cause word of a {@link Cause}; a later version may know more of them
   */
  public record Bypass(Instant at, String by, String cause) {}

  /**
   * Empty for an epic that passed, that left the status again, and that nobody has found yet. Costs
   * a query for an epic in a gated status, and none for any other.
   */
  public Optional<Bypass> of(EpicFacts epic) {
    Policy policy = policies.policyFor(epic.projectKey());
    if (epic.isNew()
        || !policy.covers(epic.type())
        || !policy.gatedStatuses().contains(epic.status().id())) {
      return Optional.empty();
    }
    return decisions.of(epic.id(), null, LATEST).stream()
        .filter(decision -> decision.kind().isRelease())
        .findFirst()
        .filter(decision -> decision.kind() == DecisionKind.BYPASSED)
        .filter(decision -> decision.passage().to().equals(epic.status().id()))
        .map(Bypasses::read);
  }

  private static Bypass read(Decision decision) {
    return new Bypass(decision.tries().at(), decision.tries().by(), decision.note());
  }
}
