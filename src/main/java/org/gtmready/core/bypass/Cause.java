package org.gtmready.core.bypass;

/** How an epic got behind the gate, as far as its history proves it. Stored by word. */
public enum Cause {
  /** A change of status that no gate judged. */
  SKIPPED("skipped"),
  /** It became an issue of a type that has to be ready while or when it got there. */
  MOVED_TYPE("moved-type"),
  /** It was moved there from another project. */
  MOVED("moved"),
  /** Its project got another workflow. */
  WORKFLOW("workflow"),
  /** It was created there. */
  CREATED_THERE("created-there"),
  /** Its history does not say. */
  UNKNOWN("unknown");

  private final String word;

  Cause(String word) {
    this.word = word;
  }

  /** Never changes. */
  public String word() {
    return word;
  }
}
