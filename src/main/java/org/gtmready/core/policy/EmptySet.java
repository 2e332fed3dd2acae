package org.gtmready.core.policy;

/** What an empty set of applicable requirements does to the gate: no vacuous pass goes unseen. */
public enum EmptySet {
  BLOCK,
  /** The default: passes with a warning that is audited. */
  WARN,
  PASS
}
