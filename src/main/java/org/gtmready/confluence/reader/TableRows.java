package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The rows of a table element; tables inside its cells are not looked at. */
final class TableRows {

  private TableRows() {}

  /** Rows that have cells, each as its {@code th} and {@code td} elements. */
  static List<List<Element>> of(Element table, Budget budget) {
    List<List<Element>> rows = new ArrayList<>();
    for (Node child : table.childNodes()) {
      if (child instanceof Element element) {
        if (element.nameIs("tr")) {
          addRow(element, rows, budget);
        } else if (element.nameIs("tbody") || element.nameIs("thead") || element.nameIs("tfoot")) {
          element.childNodes().stream()
              .filter(node -> node instanceof Element row && row.nameIs("tr"))
              .forEach(node -> addRow((Element) node, rows, budget));
        }
      }
    }
    return rows;
  }

  private static void addRow(Element row, List<List<Element>> rows, Budget budget) {
    List<Element> cells = new ArrayList<>();
    for (Node child : row.childNodes()) {
      if (child instanceof Element cell && (cell.nameIs("th") || cell.nameIs("td"))) {
        budget.cell();
        cells.add(cell);
      }
    }
    if (!cells.isEmpty()) {
      rows.add(cells);
    }
  }
}
