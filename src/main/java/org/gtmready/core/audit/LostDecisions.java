package org.gtmready.core.audit;

/** Where administrators learn that decisions are missing from the history. */
public interface LostDecisions {

  /** How many could not be written on this node since it started. */
  long lost();
}
