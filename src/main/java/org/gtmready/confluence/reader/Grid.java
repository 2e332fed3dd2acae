package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A table as a reader sees it: a merged cell stands in each place that it covers. */
final class Grid {

  private static final int WIDEST = 60;

  /** A row: its cell in each column, or null where the row has none. */
  private record Row(List<Element> cells, boolean isFooter) {}

  private final Budget budget;
  private final List<Row> rows = new ArrayList<>();
  private int width;
  private int firstColumn;

  /** Cells of rows above that reach down into the next row, and for how many rows still. */
  private final Element[] reaching = new Element[WIDEST];

  private final int[] rowsLeft = new int[WIDEST];

  private Grid(Budget budget) {
    this.budget = budget;
  }

  static Grid of(Element table, Budget budget) {
    Grid grid = new Grid(budget);
    if (!Visibility.isHidden(table)) {
      grid.addRows(table, false);
    }
    grid.firstColumn = RowNumbers.in(grid, budget) ? 1 : 0;
    return grid;
  }

  int height() {
    return rows.size();
  }

  /** Number of columns, without one that only counts the rows. */
  int width() {
    return Math.max(0, width - firstColumn);
  }

  /** The cell in a place; null when there is none. */
  Element at(int row, int column) {
    List<Element> cells = rows.get(row).cells();
    int place = column + firstColumn;
    return place < cells.size() ? cells.get(place) : null;
  }

  boolean isFooter(int row) {
    return rows.get(row).isFooter();
  }

  /** The cells of a row, each once. */
  List<Element> cells(int row) {
    List<Element> cells = new ArrayList<>();
    for (int column = 0; column < width(); column++) {
      Element cell = at(row, column);
      if (cell != null && (cells.isEmpty() || !cells.get(cells.size() - 1).equals(cell))) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** True for a row whose one cell covers all its columns. */
  boolean isOneCell(int row) {
    Element first = at(row, 0);
    for (int column = 1; column < width(); column++) {
      if (!Objects.equals(at(row, column), first)) {
        return false;
      }
    }
    return first != null && width() > 1;
  }

  private void addRows(Element parent, boolean isFooter) {
    for (Node child : parent.childNodes()) {
      budget.work(1);
      if (child instanceof Element element && !Visibility.isHidden(element)) {
        switch (element.normalName()) {
          case "tr" -> addRow(element, isFooter);
          case "tbody", "thead" -> addRows(element, false);
          case "tfoot" -> addRows(element, true);
          default -> {
            // a caption is read as a heading, a colgroup is not seen
          }
        }
      }
    }
  }

  private void addRow(Element row, boolean isFooter) {
    Element[] cells = new Element[WIDEST];
    int end = 0;
    for (int column = 0; column < WIDEST; column++) {
      if (rowsLeft[column] > 0) {
        rowsLeft[column]--;
        cells[column] = reaching[column];
        end = column + 1;
        budget.cell();
      }
    }
    int column = 0;
    for (Node child : row.childNodes()) {
      if (child instanceof Element cell && isCell(cell)) {
        while (column < WIDEST && cells[column] != null) {
          column++;
        }
        int across = span(cell, "colspan", 1);
        int down = span(cell, "rowspan", Integer.MAX_VALUE);
        for (int i = 0; i < across && column < WIDEST && cells[column] == null; i++, column++) {
          budget.cell();
          cells[column] = cell;
          reaching[column] = cell;
          rowsLeft[column] = down - 1;
          end = Math.max(end, column + 1);
        }
      }
    }
    width = Math.max(width, end);
    if (end > 0) {
      rows.add(new Row(Arrays.asList(Arrays.copyOf(cells, end)), isFooter));
    }
  }

  private static boolean isCell(Element cell) {
    return (cell.nameIs("td") || cell.nameIs("th"))
        && !cell.hasClass("numberingColumn")
        && !Visibility.isHidden(cell);
  }

  /** How many places a cell covers; 0 in a page means: to the end. */
  private static int span(Element cell, String attribute, int zero) {
    String text = cell.attr(attribute).strip();
    if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return text.length() > 9 ? Integer.MAX_VALUE : 1;
    }
    int span = Integer.parseInt(text);
    return span == 0 ? zero : span;
  }
}
