package org.gtmready.core.policy;

/** How much weight an unmet requirement has, from not looked at to refused (gate.md, modes). */
public enum Mode {
  /** Not evaluated. */
  OFF,
  /** Evaluated and recorded as "would have blocked". */
  OBSERVE,
  /** The transition goes through and leaves a comment. */
  WARN,
  /** The transition is refused. */
  ENFORCE
}
