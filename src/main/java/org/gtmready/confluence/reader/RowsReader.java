package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.plan.Column;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.FieldContent.Rows;
import org.gtmready.core.plan.FieldContent.Value;
import org.jsoup.nodes.Element;

/** Reads the table of a table field: its heading row names the columns. */
final class RowsReader {

  private final Field field;
  private final TemplateLabels labels;
  private final LanguageVotes votes;
  private final Findings findings;
  private final Budget budget;

  RowsReader(
      Field field, TemplateLabels labels, LanguageVotes votes, Findings findings, Budget budget) {
    this.field = field;
    this.labels = labels;
    this.votes = votes;
    this.findings = findings;
    this.budget = budget;
  }

  Rows read(Element table) {
    List<List<Element>> lines = TableRows.of(table, budget);
    if (lines.isEmpty()) {
      return new Rows(List.of());
    }
    List<String> columns = columnsOf(lines.get(0));
    boolean named = columns.stream().anyMatch(key -> key != null);
    if (!named) {
      // a table without a heading row that names columns: they are taken in the template's order
      columns = field.columns().stream().map(Column::key).toList();
    }
    List<Map<String, Value>> rows = new ArrayList<>();
    for (List<Element> line :
        lines.subList(named || isHeading(lines.get(0)) ? 1 : 0, lines.size())) {
      rows.add(row(columns, line));
    }
    return new Rows(rows);
  }

  private List<String> columnsOf(List<Element> heading) {
    List<String> columns = new ArrayList<>();
    Labels known = labels.columns(field);
    for (Element cell : heading) {
      String text = CellReader.read(cell, budget).text();
      Optional<String> key = known.find(text);
      key.ifPresent(found -> votes.add(known.language(text)));
      columns.add(columns.contains(key.orElse(null)) ? null : key.orElse(null));
    }
    for (Element cell : heading) {
      String text = CellReader.read(cell, budget).text();
      if (cell.nameIs("th") && known.find(text).isEmpty() && budget.comparison()) {
        known
            .near(text)
            .filter(near -> !columns.contains(near.key()))
            .ifPresent(near -> findings.didYouMean(field.key(), text, near.label()));
      }
    }
    return columns;
  }

  private static boolean isHeading(List<Element> line) {
    return line.stream().allMatch(cell -> cell.nameIs("th"));
  }

  private Map<String, Value> row(List<String> columns, List<Element> line) {
    Map<String, Value> row = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(columns.size(), line.size()); i++) {
      if (columns.get(i) != null) {
        row.putIfAbsent(columns.get(i), CellReader.read(line.get(i), budget));
      }
    }
    return row;
  }
}
