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
  EVIDENCE;

  /** Whether its values are sentences, which may say why there is none. */
  boolean isFreeText() {
    return switch (this) {
      case LINE, TEXT, LIST, EVIDENCE -> true;
      case ENUM, NUMBER, PERCENT, DATE, USER, ISSUE, PAGE, URL, TABLE -> false;
    };
  }
}
