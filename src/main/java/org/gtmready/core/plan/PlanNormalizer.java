package org.gtmready.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gtmready.core.plan.FieldContent.Rows;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.value.Response;
import org.gtmready.core.plan.value.Responses;

/** Takes a page's content into a {@link Plan}: field by field, row by row. */
final class PlanNormalizer {

  private final PlanTemplate template;
  private final int tier;
  private final Writing writing;
  private final People people;
  private final Mentions mentions;
  private final ValueNormalizer values;
  private final Map<String, FieldContent> fields = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  PlanNormalizer(
      PlanTemplate template,
      int tier,
      Writing writing,
      People people,
      TemplateTexts templateTexts,
      Choices choices) {
    this.template = template;
    this.tier = tier;
    this.writing = writing;
    this.people = people;
    this.mentions = new Mentions(people);
    this.values =
        new ValueNormalizer(template, templateTexts, choices, new ValueTypes(writing), findings);
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
    return new Plan(template, tier, writing, people, fields);
  }

  List<Finding> findings() {
    return RepeatedFindings.grouped(findings);
  }

  private void takeValue(Field field, Value held) {
    Value value = mentions.named(held);
    ValueContext context = ValueContext.of(template.key(), field, tier);
    values
        .take(context, value)
        .ifPresent(
            taken -> {
              boolean excused = field.excusable() && isExcuse(context, taken);
              if (field.isTable() && !excused) {
                findings.add(context.finding("table-expected", Severity.BLOCKING));
              }
              fields.put(field.key(), taken);
            });
  }

  private boolean isExcuse(ValueContext context, Value value) {
    return values.response(context, value) == Response.EXCUSED;
  }

  private void takeRows(Field field, Rows content) {
    Map<Column, ValueContext> contexts = new LinkedHashMap<>();
    field
        .columns()
        .forEach(column -> contexts.put(column, ValueContext.of(template.key(), field, column)));
    List<Map<String, Value>> named = content.rows().stream().map(this::named).toList();
    Optional<Value> excuse = excuse(field, named);
    if (excuse.isPresent()) {
      fields.put(field.key(), excuse.get());
      return;
    }
    List<Map<String, Value>> rows = new ArrayList<>();
    Map<String, Value> above = Map.of();
    int number = 0;
    for (Map<String, Value> row : named) {
      number++;
      Map<String, Value> meant = Dittos.resolved(row, above);
      Map<String, Value> taken =
          takeRow(
              contexts,
              meant,
              ValueContext.rowName(field, meant, number),
              field.need().requiredAt(tier));
      if (!taken.isEmpty()) {
        rows.add(taken);
        above = meant;
      }
    }
    if (!rows.isEmpty()) {
      fields.put(field.key(), new Rows(rows));
    }
  }

  private Map<String, Value> named(Map<String, Value> row) {
    Map<String, Value> named = new LinkedHashMap<>();
    row.forEach((column, value) -> named.put(column, mentions.named(value)));
    return named;
  }

  /** The only cell that says anything, if it says why the table does not apply. */
  private Optional<Value> excuse(Field field, List<Map<String, Value>> rows) {
    if (!field.excusable()) {
      return Optional.empty();
    }
    List<Value> cells =
        rows.stream()
            .flatMap(row -> row.values().stream())
            .filter(value -> value != null && !value.isEmpty())
            .limit(2)
            .toList();
    return cells.stream()
        .filter(cell -> cells.size() == 1 && Responses.of(cell.text()) == Response.EXCUSED)
        .findFirst();
  }

  /** A row's content; empty cells that the row needs are found only when it holds anything. */
  private Map<String, Value> takeRow(
      Map<Column, ValueContext> contexts, Map<String, Value> row, String name, boolean needed) {
    Map<String, Value> taken = new LinkedHashMap<>();
    List<Finding> empty = new ArrayList<>();
    int saidBefore = findings.size();
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
    } else if (!needed) {
      // a table that nobody has to fill may be left open
      findings.subList(saidBefore, findings.size()).clear();
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
