package org.gtmready.core.plan;

import java.util.List;
import java.util.Map;
import org.gtmready.core.plan.FieldContent.Rows;
import org.gtmready.core.plan.FieldContent.Value;

/**
 * A plan as rules see it: real content only, blank rows and cells left out, options by their keys.
 *
 * @param tier launch tier, 0 to 3
 */
public record Plan(PlanTemplate template, int tier, Map<String, FieldContent> fields) {
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
}
