package org.gtmready.core.audit;

import org.gtmready.core.readiness.evaluate.CheckResult;

/**
 * A check that failed: its stable code and what it is about, without a word of the page.
 *
 * @param field key of the plan field, or null
 * @param evidence id of the evidence it speaks of, or null
 * @param empty true when the field is empty
 */
public record FailedCheck(String code, String field, Long evidence, boolean empty) {

  static FailedCheck of(CheckResult check) {
    return new FailedCheck(
        check.code(),
        check.field(),
        check.evidence(),
        check.message().equals(CheckResult.FIELD_EMPTY));
  }
}
