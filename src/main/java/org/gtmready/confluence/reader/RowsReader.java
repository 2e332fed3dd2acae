package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.value.TextNormalizer;
import org.jsoup.nodes.Element;

/** Reads the entries of a table field from a table whose columns are known. */
final class RowsReader {

  private static final Set<String> TOTALS =
      Set.of("total", "totals", "sum", "summe", "gesamt", "insgesamt", "average", "durchschnitt");
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)(?:sources?|notes?|legend|as of|quellen?|anmerkung(?:en)?|hinweise?|legende|stand)\\s*:.*");

  private final PlanPage page;
  private final Grid grid;
  private final ColumnMatch match;

  RowsReader(PlanPage page, Grid grid, ColumnMatch match) {
    this.page = page;
    this.grid = grid;
    this.match = match;
  }

  List<Map<String, Value>> read() {
    List<Map<String, Value>> rows = new ArrayList<>();
    Map<String, Element> before = Map.of();
    int first = match.isTurned() ? 1 : match.heading() + 1;
    int end = match.isTurned() ? grid.width() : grid.height();
    for (int line = first; line < end; line++) {
      Map<String, Element> cells = cells(line);
      // a row that repeats the one above in all its cells is a part of it
      if (!cells.isEmpty() && !cells.equals(before) && (match.isTurned() || isEntry(line, cells))) {
        rows.add(values(cells));
        before = cells;
      }
    }
    return rows;
  }

  private Map<String, Element> cells(int line) {
    Map<String, Element> cells = new LinkedHashMap<>();
    match
        .places()
        .forEach(
            (key, place) -> {
              Element cell = match.isTurned() ? grid.at(place, line) : grid.at(line, place);
              // a name that covers its answer's place, too, has none
              if (cell != null && !(match.isTurned() && cell.equals(grid.at(place, 0)))) {
                cells.put(key, cell);
              }
            });
    return cells;
  }

  private Map<String, Value> values(Map<String, Element> cells) {
    Map<String, Value> values = new LinkedHashMap<>();
    cells.forEach((key, cell) -> values.put(key, page.value(cell)));
    values.values().forEach(value -> page.budget().shown(value.text().length()));
    return values;
  }

  /** False for a row that names a group, repeats the headings, sums up or remarks on the table. */
  private boolean isEntry(int row, Map<String, Element> cells) {
    List<Element> all = grid.cells(row);
    if (all.isEmpty() || grid.isOneCell(row) || isGroup(row) || isHeading(cells)) {
      return false;
    }
    LabelText first = page.text(all.get(0));
    String text = first.lines().isEmpty() ? "" : first.lines().get(0);
    if (TOTALS.contains(TextNormalizer.of(text))) {
      return false;
    }
    boolean isAlone = all.stream().skip(1).allMatch(cell -> page.value(cell).isEmpty());
    return !(isAlone && (grid.isFooter(row) || REMARK.matcher(text).matches()));
  }

  /** A cell over several columns with nothing beside it is a title for the rows below. */
  private boolean isGroup(int row) {
    List<Element> cells = grid.cells(row);
    return grid.width() > 1
        && Objects.equals(grid.at(row, 1), cells.get(0))
        && cells.stream().skip(1).allMatch(cell -> page.value(cell).isEmpty());
  }

  private boolean isHeading(Map<String, Element> cells) {
    return cells.entrySet().stream()
        .allMatch(
            entry ->
                page.column(match.field(), page.text(entry.getValue()))
                    .filter(entry.getKey()::equals)
                    .isPresent());
  }
}
