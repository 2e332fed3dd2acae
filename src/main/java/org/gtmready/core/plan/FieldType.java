package org.gtmready.core.plan;

/** The kind of value a plan field takes (plans.md, conventions). */
public enum FieldType {
  LINE,
  TEXT,
  ENUM,
  NUMBER,
  PERCENT,
  DATE,
  USER,
  ISSUE,
  PAGE,
  URL,
  LIST,
  TABLE,
  EVIDENCE
}
