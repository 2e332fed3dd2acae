package org.gtmready.core.readiness.visibility;

/** Whether somebody may see what evidence points at. Only what is known to be seen is told. */
public enum Visible {
  YES,
  NO,
  /** Nobody has asked yet. */
  UNASKED,
  /** It could not be asked, or nobody answered. */
  UNANSWERED
}
