package org.gtmready.core.audit;

import java.util.List;
import java.util.function.Predicate;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.readiness.evaluate.CheckResult;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Status;

/**
 * How one requirement stood, and on what it was judged.
 *
 * @param key of the requirement
 * @param template key of its plan template
 * @param wouldBlock true when it would have refused under ENFORCE
 * @param notRead true when it was satisfied by links that nobody has read
 * @param empty required fields of the plan that counts that were empty
 * @param total required fields of the plan that counts; 0 when no plan was read
 */
public record JudgedRequirement(
    String key,
    String template,
    Status status,
    Mode mode,
    boolean blocks,
    boolean wouldBlock,
    boolean notRead,
    int empty,
    int total,
    List<JudgedEvidence> evidence,
    List<FailedCheck> failed) {
  public JudgedRequirement {
    evidence = List.copyOf(evidence);
    failed = List.copyOf(failed);
  }

  static JudgedRequirement of(RequirementResult result) {
    List<CheckResult> failed = result.checks().stream().filter(it -> !it.passed()).toList();
    PlanFacts plan = plan(result);
    return new JudgedRequirement(
        result.requirement().key(),
        result.requirement().template(),
        result.status(),
        result.requirement().mode(),
        result.blocks(),
        result.wouldBlock(),
        result.notRead(),
        plan == null ? 0 : plan.missing().size(),
        plan == null ? 0 : plan.total(),
        result.evidence().stream().map(JudgedEvidence::of).toList(),
        failed.stream().map(FailedCheck::of).toList());
  }

  /** The plan that the checks speak of; null when no plan was read. */
  private static PlanFacts plan(RequirementResult result) {
    return result.evidence().stream()
        .filter(
            link ->
                result.checks().stream()
                    .anyMatch(check -> check.evidence() != null && check.evidence() == link.id()))
        .map(link -> link.reading() instanceof Reading.Read read ? read.facts() : null)
        .filter(facts -> facts != null)
        .findFirst()
        .orElse(null);
  }

  /** True when it is neither met nor waived. */
  public boolean isOpen() {
    return switch (status) {
      case SATISFIED, WAIVED, NOT_APPLICABLE -> false;
      case UNSATISFIED, STALE, PENDING, WAIVER_EXPIRED, INCONCLUSIVE, ERROR, BYPASSED -> true;
    };
  }

  /** True when it is open and lets the transition pass with a warning. */
  public boolean warns() {
    return isOpen() && !blocks && mode != Mode.OBSERVE;
  }

  /**
   * What somebody may be told who may not see everything: of a requirement with a link to something
   * hidden only how it stood, and those links that are not hidden.
   */
  JudgedRequirement tellable(Predicate<Target> hidden) {
    List<JudgedEvidence> told =
        evidence.stream().filter(link -> !hidden.test(link.target())).toList();
    return told.size() == evidence.size()
        ? this
        : new JudgedRequirement(
            key, template, status, mode, blocks, wouldBlock, notRead, 0, 0, told, List.of());
  }

  /** What is amiss, in a form that is the same as long as nothing of it changes. */
  String failing() {
    StringBuilder text = new StringBuilder(key).append('=').append(status);
    failed.stream()
        .map(check -> check.code() + (check.field() == null ? "" : "." + check.field()))
        .sorted()
        .forEach(check -> text.append(' ').append(check));
    return text.toString();
  }
}
