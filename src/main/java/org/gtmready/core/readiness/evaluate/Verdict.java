package org.gtmready.core.readiness.evaluate;

import java.time.Instant;
import java.util.List;
import org.gtmready.core.host.EpicFacts;

/** The answer of the gate for one epic, naming what it was judged on. */
public record Verdict(
    EpicFacts epic,
    Overall overall,
    long policyVersion,
    Instant judgedAt,
    List<RequirementResult> results) {
  public Verdict {
    results = List.copyOf(results);
  }

  /**
   * How an epic stands that is past its gate: what is open is open still, and refuses nothing any
   * more.
   */
  public Verdict past() {
    return new Verdict(
        epic,
        overall == Overall.BLOCKED ? Overall.AT_RISK : overall,
        policyVersion,
        judgedAt,
        results.stream().map(RequirementResult::past).toList());
  }

  /** How many requirements are neither met nor waived. */
  public int open() {
    return (int) results.stream().filter(RequirementResult::isOpen).count();
  }

  /** True when a transition must be refused. */
  public boolean refuses() {
    return overall == Overall.BLOCKED;
  }

  /** How many requirements are satisfied by links that nobody has read. */
  public int notRead() {
    return (int) results.stream().filter(RequirementResult::notRead).count();
  }

  /** Requirements that stop the transition, in the policy's order. */
  public List<RequirementResult> blockers() {
    return results.stream().filter(RequirementResult::blocks).toList();
  }
}
