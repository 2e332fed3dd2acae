package org.gtmready.confluence.reader;

import org.gtmready.core.plan.Field;

/** What stands below a heading that names a field, until the next heading of its rank. */
final class Section {

  private final Field field;
  private final int level;
  private final ValueBuilder words = new ValueBuilder();
  private boolean hasTable;

  /**
   * A section.
   *
   * @param level 1 to 6 for a heading of that rank, 7 for a line that serves as one
   */
  Section(Field field, int level) {
    this.field = field;
    this.level = level;
  }

  Field field() {
    return field;
  }

  int level() {
    return level;
  }

  /** The answer of a single field, which is all that stands here. */
  ValueBuilder words() {
    return words;
  }

  boolean hasTable() {
    return hasTable;
  }

  void tableSeen() {
    hasTable = true;
  }
}
