package org.gtmready.core.plan.value;

/** What a text is in place of an answer. */
public enum Response {
  ANSWER,
  /** Nothing that a reader can see. */
  BLANK,
  /** The template's own words, left where they stood. */
  TEMPLATE,
  /** It is still to come, or it is no language at all: TBD, "to be confirmed", a dash, asdf. */
  OPEN,
  /** It is not known yet; as the reply to a question of yes or no, this is an answer. */
  NOT_YET,
  /** The question does not apply, without a reason. */
  NOT_APPLICABLE,
  /** The question does not apply, with a reason in words of its own. */
  EXCUSED;

  /** Nothing that the reader of the page could use. */
  public boolean isNoAnswer() {
    return this != ANSWER && this != EXCUSED;
  }
}
