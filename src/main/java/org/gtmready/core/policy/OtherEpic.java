package org.gtmready.core.policy;

/** What a plan does to the gate that says that it was written for another epic. */
public enum OtherEpic {
  /** It does not count. */
  BLOCK,
  /** The default: it counts, and that it was written for another epic is said. */
  WARN
}
