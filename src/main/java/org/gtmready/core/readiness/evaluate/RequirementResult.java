package org.gtmready.core.readiness.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   * All evidence, for those who show only some: the link that counts first, then the next best. Old
   * data may have more than can be linked today.
   */
  public List<Evidence> countingFirst() {
    Map<Long, Evidence> left = new LinkedHashMap<>();
    evidence.forEach(link -> left.put(link.id(), link));
    List<Evidence> ordered = new ArrayList<>();
    for (CheckResult check : linkChecks) {
      Evidence link = check.evidence() == null ? null : left.remove(check.evidence());
      if (link != null) {
        ordered.add(link);
      }
    }
    ordered.addAll(left.values());
    return ordered;
  }

  RequirementResult past() {
    return new RequirementResult(
        requirement, status, false, wouldBlock, evidence, checks, linkChecks, waiver, notRead);
  }
}
