package org.gtmready.confluence.reader;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What may be a label: the first lines of a cell, heading or paragraph. */
final class LabelText {

  static final int LONGEST = 160;

  private final List<String> lines;
  private final String bold;
  private final boolean isWhole;
  private final boolean isLayout;

  /** Found when first asked for: most texts of a page are never looked up. */
  private Set<String> folded;

  /**
   * A text.
   *
   * @param lines the first few lines that can be seen, without lozenges, mentions, pictures and
   *     footnotes
   * @param bold the bold words that it starts with
   * @param isWhole false when there is more than these lines
   * @param isLayout whether a table or a heading with more below it stands among them
   */
  LabelText(List<String> lines, String bold, boolean isWhole, boolean isLayout) {
    this.lines = List.copyOf(lines);
    this.bold = bold;
    this.isWhole = isWhole;
    this.isLayout = isLayout;
  }

  /** A title, which is one line. */
  static LabelText of(String title) {
    String seen = VisibleText.of(title.substring(0, Math.min(title.length(), 2 * LONGEST)));
    return new LabelText(seen.isEmpty() ? List.of() : List.of(seen), "", true, false);
  }

  List<String> lines() {
    return lines;
  }

  String bold() {
    return bold;
  }

  boolean isWhole() {
    return isWhole;
  }

  boolean isLayout() {
    return isLayout;
  }

  boolean isBlank() {
    return lines.isEmpty();
  }

  /** True for one line that is bold from its beginning to its end. */
  boolean isBoldLine() {
    return isWhole && lines.size() == 1 && bold.equals(lines.get(0));
  }

  /** True when nothing follows the label on its line. */
  boolean isAlone() {
    return lines.size() == 1 && LabelWords.isAlone(lines.get(0));
  }

  /** The first line as messages quote it. */
  String shown() {
    return lines.isEmpty() ? "" : LabelWords.stripped(lines.get(0));
  }

  /** The first line without its number, with what stands in brackets behind it. */
  String whole() {
    return lines.isEmpty() ? "" : LabelWords.unnumbered(lines.get(0));
  }

  /** The texts that may be the label, folded, the likeliest first. */
  Set<String> folded() {
    if (folded == null) {
      folded = LabelWords.candidates(lines, bold);
    }
    return folded;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LabelText text && lines.equals(text.lines) && bold.equals(text.bold);
  }

  @Override
  public int hashCode() {
    return Objects.hash(lines, bold);
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
