package org.gtmready.core.readiness.evaluate;

import java.util.List;
import org.gtmready.core.plan.MessageArg;

/**
 * One thing that was checked for a requirement, passed or failed; data, not a sentence.
 *
 * @param code stable code such as {@code GTM-POS-003}
 * @param message i18n key, below {@code gtm.check.} or {@code gtm.finding.}; its text takes {@code
 *     args}
 * @param field key of the plan field, or null
 * @param evidence id of the evidence it speaks of, or null when there is none
 * @param owners roles that can clear it, keys of {@code gtm.role.}
 */
public record CheckResult(
    String code,
    boolean passed,
    String message,
    String field,
    Long evidence,
    List<MessageArg> args,
    List<String> owners) {

  /** Message of a check that a field is filled, failed: its first argument is the label. */
  public static final String FIELD_EMPTY = "gtm.check.field-empty";

  /**
   * Message of a check that a plan was written for the epic, passed because the policy only wants
   * it said that it was not: its argument is the other epic's key.
   */
  public static final String OTHER_EPIC = "gtm.check.other-epic";

  /** The same, failed: by the policy the plan does not count. */
  public static final String OTHER_EPIC_BLOCKS = "gtm.check.other-epic-blocks";

  public CheckResult {
    args = List.copyOf(args);
    owners = List.copyOf(owners);
  }
}
