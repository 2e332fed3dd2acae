package org.gtmready.core.readiness.evaluate;

/**
 * The status of one requirement for one epic (gate.md, truth table); derived, never stored by a
 * caller.
 */
public enum Status {
  NOT_APPLICABLE,
  SATISFIED,
  UNSATISFIED,
  STALE,
  PENDING,
  WAIVED,
  WAIVER_EXPIRED,
  INCONCLUSIVE,
  ERROR,
  BYPASSED
}
