package org.gtmready.core.health;

import java.util.List;

/**
 * One thing that an administrator should know.
 *
 * @param facts what the sentence about it needs: names, numbers and instants
 * @param cause stable word for why; empty when the kind says it all
 */
public record Notice(Kind kind, List<Object> facts, String cause) {

  /** How much there is to do. */
  public enum Level {
    /** Plans are not heard of, or the gate checks nothing, until somebody acts. */
    ERROR,
    /** Something may be stuck. */
    WARNING,
    /** Good to know. */
    NOTE
  }

  /** What is the matter, the worst first. */
  public enum Kind {
    /** A linked product shows another key than the one that is believed. */
    CHANGED_KEY(Level.ERROR),
    /** The policy covers no issue type that there is. */
    COVERS_NOTHING(Level.ERROR),
    /** Projects have the gate, and the policy covers none of their issue types. */
    UNMATCHED(Level.ERROR),
    /** Messages to a linked product fail. */
    FAILING(Level.ERROR),
    /** The key of a linked product was never learnt. */
    UNKNOWN_KEY(Level.WARNING),
    /** The linked pages were not compared for long. */
    NOT_COMPARED(Level.WARNING),
    /** The last comparison learnt nothing about some pages. */
    UNANSWERED(Level.WARNING),
    /** The oldest change waits for long. */
    WAITING(Level.WARNING),
    /** Decisions of the gate could not be written. */
    NOT_RECORDED(Level.WARNING),
    /** Changes could not be told for a day. */
    GIVEN_UP(Level.WARNING),
    /** Messages were not believed. */
    REFUSED(Level.NOTE);

    private final Level level;

    Kind(Level level) {
      this.level = level;
    }
  }

  public Notice {
    facts = List.copyOf(facts);
  }

  static Notice of(Kind kind, Object... facts) {
    return new Notice(kind, List.of(facts), "");
  }

  Notice because(String why) {
    return new Notice(kind, facts, why);
  }

  public Level level() {
    return kind.level;
  }
}
