package org.gtmready.core.policy;

/** What a requirement that can't be evaluated does to the gate. */
public enum OnError {
  /** It blocks, the default: the gate fails closed. */
  BLOCK,
  /** It lets pass and is audited. */
  PASS
}
