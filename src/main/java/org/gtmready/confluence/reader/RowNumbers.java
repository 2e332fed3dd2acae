package org.gtmready.confluence.reader;

import java.util.Set;
import org.gtmready.core.plan.value.TextNormalizer;
import org.jsoup.nodes.Element;

/** Recognises a first column that only counts the rows. */
final class RowNumbers {

  private static final Set<String> TITLES =
      Set.of("", "no", "nr", "number", "nummer", "pos", "lfd nr");
  private static final int LONGEST = 6;

  private RowNumbers() {}

  /** True when the first column says 1, 2, 3 ... and, if it has a heading, that it does. */
  static boolean in(Grid grid, Budget budget) {
    int next = 1;
    boolean hasTitle = false;
    for (int row = 0; row < grid.height(); row++) {
      Element cell = grid.at(row, 0);
      if (cell == null || (row > 0 && cell.equals(grid.at(row - 1, 0))) || grid.isOneCell(row)) {
        continue;
      }
      String text = text(cell, budget);
      if (text.equals(Integer.toString(next))) {
        next++;
      } else if (row == 0 && TITLES.contains(text)) {
        hasTitle = true;
      } else if (!text.isEmpty()) {
        return false;
      }
    }
    int numbered = next - 1;
    return grid.width() > 1 && (numbered > 1 || (numbered == 1 && (hasTitle || grid.width() > 2)));
  }

  private static String text(Element cell, Budget budget) {
    String text = String.join(" ", LabelReader.read(cell, budget).lines());
    return text.length() > LONGEST ? text : TextNormalizer.of(text);
  }
}
