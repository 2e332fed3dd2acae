package org.gtmready.confluence.reader;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.plan.Column;
import org.gtmready.core.plan.Field;
import org.jsoup.nodes.Element;

/** Finds the table field that a table's headings fit. */
final class ColumnMatcher {

  private static final int HEADING_ROWS = 4;
  private static final int MANY = 3;
  private static final ColumnMatch NONE = new ColumnMatch(null, -1, Map.of(), false);

  private final PlanPage page;
  private final Grid grid;

  ColumnMatcher(PlanPage page, Grid grid) {
    this.page = page;
    this.grid = grid;
  }

  /**
   * The field that the table holds, if its columns tell.
   *
   * @param announced the field named above the table; null when none is
   */
  Optional<ColumnMatch> find(Field announced) {
    ColumnMatch best = NONE;
    ColumnMatch second = NONE;
    for (Field field : page.labels().tables()) {
      ColumnMatch match = of(field);
      if (match.size() > best.size()) {
        second = best;
        best = match;
      } else if (match.size() > second.size()) {
        second = match;
      }
    }
    boolean isPlain = best.size() > second.size() && isUnmistakable(best);
    if (announced == null) {
      return isPlain ? Optional.of(best) : Optional.empty();
    }
    ColumnMatch expected = of(announced);
    if (isPlain && best.size() > expected.size()) {
      return Optional.of(best);
    }
    return expected.size() > 0 ? Optional.of(expected) : Optional.empty();
  }

  /** The template's columns in their order, for a table without headings. */
  Optional<ColumnMatch> inOrder(Field field) {
    long required = field.columns().stream().filter(Column::required).count();
    boolean hasHeading =
        grid.cells(0).stream().allMatch(cell -> cell.nameIs("th") || page.text(cell).isBoldLine());
    if (hasHeading || grid.width() < Math.min(2, required)) {
      return Optional.empty();
    }
    Map<String, Integer> places = new LinkedHashMap<>();
    List<Column> columns = field.columns();
    for (int i = 0; i < Math.min(columns.size(), grid.width()); i++) {
      places.put(columns.get(i).key(), i);
    }
    return Optional.of(new ColumnMatch(field, -1, places, false));
  }

  private boolean isUnmistakable(ColumnMatch match) {
    return match.size() >= 2
        && (match.hasAllRequired() || match.size() >= MANY || namesNothingElse(match));
  }

  private boolean namesNothingElse(ColumnMatch match) {
    return !match.isTurned() && match.size() == grid.cells(match.heading()).size();
  }

  private ColumnMatch of(Field field) {
    ColumnMatch best = NONE;
    for (int row = 0; row < Math.min(HEADING_ROWS, grid.height()); row++) {
      ColumnMatch match = new ColumnMatch(field, row, named(field, row), false);
      best = Comparator.comparing(ColumnMatch::size).compare(match, best) > 0 ? match : best;
    }
    Map<String, Integer> turned = turned(field);
    return turned.size() >= 2 && turned.size() > best.size()
        ? new ColumnMatch(field, -1, turned, true)
        : best;
  }

  private Map<String, Integer> named(Field field, int row) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int column = 0; column < grid.width(); column++) {
      Element cell = grid.at(row, column);
      if (cell != null && (column == 0 || !cell.equals(grid.at(row, column - 1)))) {
        int place = column;
        key(field, row, column, cell).ifPresent(key -> places.putIfAbsent(key, place));
      }
    }
    return places;
  }

  /** A heading may stand over several columns: Baseline over Value and Date. */
  private Optional<String> key(Field field, int row, int column, Element cell) {
    Element above = row == 0 ? null : grid.at(row - 1, column);
    if (above != null && !above.equals(cell) && belongTogether(above, cell, row, column)) {
      LabelText both = LabelText.of(page.text(above).shown() + " " + page.text(cell).shown());
      Optional<String> key = page.column(field, both);
      if (key.isPresent()) {
        return key;
      }
    }
    return page.column(field, page.text(cell));
  }

  private boolean belongTogether(Element above, Element cell, int row, int column) {
    return (above.nameIs("th") && cell.nameIs("th"))
        || above.equals(grid.at(row - 1, column + 1))
        || (column > 0 && above.equals(grid.at(row - 1, column - 1)));
  }

  private Map<String, Integer> turned(Field field) {
    Map<String, Integer> places = new LinkedHashMap<>();
    if (grid.width() < 2) {
      return places;
    }
    for (int row = 0; row < grid.height() && row <= 2 * field.columns().size(); row++) {
      int place = row;
      Element cell = grid.at(row, 0);
      if (cell != null) {
        page.column(field, page.text(cell)).ifPresent(key -> places.putIfAbsent(key, place));
      }
    }
    return places;
  }
}
