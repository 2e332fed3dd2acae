package org.gtmready.core.readiness.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.waiver.Waiver;

/**
 * What the evaluator found for one requirement.
 *
 * @param blocks true when this requirement alone refuses the transition in its mode
 * @param wouldBlock true when it would refuse under ENFORCE
 * @param evidence active links for this requirement
 * @param checks of the evidence that comes closest, failing first, each group in the template's
 *     order
 * @param linkChecks the same of every link, each with the id of its evidence, those of the link
 *     that comes closest first
 * @param waiver the active waiver, else the one that expired last, or null
 * @param notRead true when it is satisfied by links that nobody has read; to be said wherever the
 *     status is said
 */
public record RequirementResult(
    Requirement requirement,
    Status status,
    boolean blocks,
    boolean wouldBlock,
    List<Evidence> evidence,
    List<CheckResult> checks,
    List<CheckResult> linkChecks,
    Waiver waiver,
    boolean notRead) {
  public RequirementResult {
    evidence = List.copyOf(evidence);
    checks = CheckResults.copyOf(checks);
    linkChecks = CheckResults.copyOf(linkChecks);
  }

  /** True when it is neither met nor waived. */
  public boolean isOpen() {
    return switch (status) {
      case SATISFIED, WAIVED, NOT_APPLICABLE -> false;
      case UNSATISFIED, STALE, PENDING, WAIVER_EXPIRED, INCONCLUSIVE, ERROR, BYPASSED -> true;
    };
  }

  /**
   * All evidence, for those who show only some: first what the checks speak of, then by how much
   * was read of it, what was linked earlier first. Old data may have more than can be linked today.
   */
  public List<Evidence> countingFirst() {
    Set<Long> told =
        checks.stream()
            .map(CheckResult::evidence)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
    return evidence.stream()
        .sorted(Comparator.comparingInt(link -> told.contains(link.id()) ? -1 : weight(link)))
        .toList();
  }

  private static int weight(Evidence evidence) {
    return switch (evidence.reading().kind()) {
      case READ -> 0;
      case NO_PLAN -> 1;
      case UNREAD, HIDDEN -> 2;
      case NOT_READABLE -> 3;
      case GONE -> 4;
    };
  }

  RequirementResult past() {
    return new RequirementResult(
        requirement, status, false, wouldBlock, evidence, checks, linkChecks, waiver, notRead);
  }
}
