package org.gtmready.confluence.reader;

/**
 * What reading a page may cost: whatever costs more than reading a character once is counted, and a
 * page that asks for too much is not read at all.
 */
final class Budget {

  /** Thrown when a page asks for too much; says so without a stack trace, since it is expected. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exceeded() {
      super("too large to read", null, false, false);
    }
  }

  static final int MOST_CHARACTERS_A_VALUE = 50_000;
  static final int MOST_CHARACTERS_SHOWN = 5_000_000;
  static final int MOST_CELLS = 50_000;
  static final int MOST_MACROS = 5_000;
  static final int MOST_HEADINGS = 2_000;
  static final int MOST_COMPARISONS = 500;

  private int cells;
  private int macros;
  private int headings;
  private int comparisons;
  private int shown;
  private long work;

  /** Counts an element or a character that is looked at; work is measured, not limited. */
  void work(long amount) {
    work += amount;
  }

  /** Everything that was looked at so far. */
  long work() {
    return work;
  }

  /** Counts a place in a table's grid, merged cells once for each place that they cover. */
  void cell() {
    work++;
    limit(++cells, MOST_CELLS);
  }

  void macro() {
    work++;
    limit(++macros, MOST_MACROS);
  }

  void heading() {
    work++;
    limit(++headings, MOST_HEADINGS);
  }

  /** Whether one more label may be compared with all that are known. */
  boolean comparison() {
    return ++comparisons <= MOST_COMPARISONS;
  }

  /** The length of a value in a row; a merged cell's counts in each. */
  void shown(int characters) {
    limit(shown += characters, MOST_CHARACTERS_SHOWN);
  }

  /** The length of one value. */
  static void value(int characters) {
    limit(characters, MOST_CHARACTERS_A_VALUE);
  }

  private static void limit(int count, int most) {
    if (count > most) {
      throw new Exceeded();
    }
  }
}
