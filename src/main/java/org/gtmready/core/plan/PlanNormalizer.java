package org.gtmready.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gtmready.core.plan.FieldContent.Rows;
import org.gtmready.core.plan.FieldContent.Value;

/** Takes a page's content into a {@link Plan}: field by field, row by row. */
final class PlanNormalizer {

  private final PlanTemplate template;
  private final int tier;
  private final ValueNormalizer values;
  private final Map<String, FieldContent> fields = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  PlanNormalizer(TemplateTexts templateTexts, PlanTemplate template, int tier) {
    this.template = template;
    this.tier = tier;
    this.values = new ValueNormalizer(templateTexts, findings);
  }

  void take(Field field, FieldContent content) {
    if (content instanceof Rows rows) {
      if (field.isTable()) {
        takeRows(field, rows);
      } else {
        takeValue(field, joined(rows));
      }
    } else if (content instanceof Value value) {
      takeValue(field, value);
    }
  }

  Plan plan() {
    return new Plan(template, tier, fields);
  }

  List<Finding> findings() {
    return findings;
  }

  private void takeValue(Field field, Value value) {
    ValueContext context = ValueContext.of(template.key(), field, tier);
    values
        .take(context, value)
        .ifPresent(
            taken -> {
              if (field.isTable()) {
                findings.add(context.finding("table-expected", Severity.BLOCKING));
              }
              fields.put(field.key(), taken);
            });
  }

  private void takeRows(Field field, Rows content) {
    Map<Column, ValueContext> contexts = new LinkedHashMap<>();
    field
        .columns()
        .forEach(column -> contexts.put(column, ValueContext.of(template.key(), field, column)));
    List<Map<String, Value>> rows = new ArrayList<>();
    int number = 0;
    for (Map<String, Value> row : content.rows()) {
      number++;
      Map<String, Value> taken = takeRow(contexts, row, ValueContext.rowName(field, row, number));
      if (!taken.isEmpty()) {
        rows.add(taken);
      }
    }
    if (!rows.isEmpty()) {
      fields.put(field.key(), new Rows(rows));
    }
  }

  /** A row's content; empty cells that the row needs are found only when it holds anything. */
  private Map<String, Value> takeRow(
      Map<Column, ValueContext> contexts, Map<String, Value> row, String name) {
    Map<String, Value> taken = new LinkedHashMap<>();
    List<Finding> empty = new ArrayList<>();
    contexts.forEach(
        (column, columnContext) -> {
          ValueContext context = columnContext.in(name);
          int before = findings.size();
          values.take(context, row.get(column.key())).ifPresent(v -> taken.put(column.key(), v));
          boolean said = findings.size() > before;
          if (column.required() && !taken.containsKey(column.key()) && !said) {
            empty.add(context.finding("cell-empty", Severity.BLOCKING));
          }
        });
    if (!taken.isEmpty()) {
      findings.addAll(empty);
    }
    return taken;
  }

  private static Value joined(Rows rows) {
    List<Value> cells =
        rows.rows().stream()
            .flatMap(row -> row.values().stream())
            .filter(value -> value != null)
            .toList();
    return new Value(
        cells.stream().map(Value::text).collect(Collectors.joining(" ")),
        cells.stream().flatMap(cell -> cell.parts().stream()).toList(),
        cells.stream().flatMap(cell -> cell.references().stream()).toList());
  }
}
