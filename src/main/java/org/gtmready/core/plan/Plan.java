package org.gtmready.core.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.plan.FieldContent.Rows;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.value.Dates;
import org.gtmready.core.plan.value.Numbers;

/**
 * A plan as rules see it: real content only, blank rows and cells left out, options by their keys.
 *
 * @param tier launch tier, 0 to 3
 * @param people who is meant by the plan's references
 */
public record Plan(
    PlanTemplate template,
    int tier,
    Writing writing,
    People people,
    Map<String, FieldContent> fields) {

  private static final int ROWS_LOOKED_AT = 200;

  public Plan {
    fields = Map.copyOf(fields);
  }

  public boolean has(String field) {
    return fields.containsKey(field);
  }

  /** Text of a single field; empty when it holds none. */
  public String text(String field) {
    return fields.get(field) instanceof Value value ? value.text() : "";
  }

  /** Rows of a table field that hold anything, in the page's order; at most 200, rules compare. */
  public List<Map<String, Value>> rows(String field) {
    if (fields.get(field) instanceof Rows rows) {
      return rows.rows().subList(0, Math.min(ROWS_LOOKED_AT, rows.rows().size()));
    }
    return List.of();
  }

  /** Text of a cell; empty when it holds none. */
  public static String cell(Map<String, Value> row, String column) {
    Value value = row.get(column);
    return value == null ? "" : value.text();
  }

  /** The number in a single field. */
  public Optional<BigDecimal> number(String field) {
    return Numbers.first(text(field), writing.numbers(), List.of());
  }

  /** The number in a cell, read as the other numbers of its row are written. */
  public Optional<BigDecimal> number(Map<String, Value> row, String column) {
    List<String> beside =
        row.entrySet().stream()
            .filter(cell -> !cell.getKey().equals(column))
            .map(cell -> cell.getValue().text())
            .toList();
    return Numbers.first(cell(row, column), writing.numbers(), beside);
  }

  /** The share of hundred in a cell. */
  public Optional<BigDecimal> percentage(Map<String, Value> row, String column) {
    return Numbers.percentage(cell(row, column), writing.numbers());
  }

  /** The day in a cell; empty also when nobody knows whether its day or month stands first. */
  public Optional<LocalDate> date(Map<String, Value> row, String column) {
    return Dates.first(cell(row, column), writing.dates());
  }
}
