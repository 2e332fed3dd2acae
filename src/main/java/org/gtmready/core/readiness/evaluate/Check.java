package org.gtmready.core.readiness.evaluate;

import java.util.List;
import org.gtmready.core.plan.MessageArg;
import org.gtmready.core.policy.Requirement;

/** What can be checked of a requirement; the number is part of a stable code and never changes. */
enum Check {
  LINKED(1),
  KIND(2),
  FIELD(3),
  FINDING(4),
  PLAN(5),
  PAGE_EXISTS(6),
  PAGE_READ(7),
  PAGE_NEEDED(8),
  SIGNED_OFF(9),
  APPLICABILITY(10),
  WAIVER(11),
  EPIC(12),
  TIER(13),
  FRESH(14),
  ISSUE_DONE(15);

  private final String number;

  Check(int number) {
    this.number = "-%03d".formatted(number);
  }

  CheckResult passed(Requirement requirement, String message, Long evidence, MessageArg... args) {
    return result(requirement, true, message, null, evidence, List.of(args));
  }

  CheckResult failed(Requirement requirement, String message, Long evidence, MessageArg... args) {
    return result(requirement, false, message, null, evidence, List.of(args));
  }

  /**
   * What this check found.
   *
   * @param field key of the plan field, or null
   * @param evidence id of the evidence, or null
   */
  CheckResult result(
      Requirement requirement,
      boolean passed,
      String message,
      String field,
      Long evidence,
      List<MessageArg> args) {
    return new CheckResult(
        "GTM-" + requirement.code() + number,
        passed,
        message,
        field,
        evidence,
        args,
        requirement.owners());
  }
}
