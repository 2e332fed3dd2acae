package org.gtmready.core.plan;

/**
 * Something in a value that is more than words and really there: a link with a target, an image
 * with a source, a mention of a user.
 *
 * @param target what it refers to: a user as the page refers to them, an ISO date, an address, the
 *     title of a page, an issue key or query, a file name
 */
public record Reference(Kind kind, String target) {

  /** What a reference is to. */
  public enum Kind {
    PERSON,
    DATE,
    /** An http or https address. */
    WEB,
    PAGE,
    ISSUE,
    IMAGE,
    FILE,
    TICK,
    CROSS,
    OPEN_TASK,
    DONE_TASK,
    /** What a macro shows that has no words here: a chart, a page of another macro's making. */
    MACRO
  }
}
