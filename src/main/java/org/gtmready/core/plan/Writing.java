package org.gtmready.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gtmready.core.plan.FieldContent.Rows;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.value.DateOrder;
import org.gtmready.core.plan.value.NumberStyle;

/** How the hand that wrote a plan writes numbers and dates, told by the plan as a whole. */
public record Writing(NumberStyle numbers, DateOrder dates) {

  /** A plan of which nothing is known. */
  public static final Writing UNKNOWN = new Writing(NumberStyle.UNKNOWN, DateOrder.UNKNOWN);

  private static final int VALUES_LOOKED_AT = 2_000;

  static Writing of(PlanTemplate template, PlanContent content) {
    List<String> numbers = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (Field field : template.fields()) {
      FieldContent held = content.fields().get(field.key());
      if (held instanceof Value value) {
        add(field.type(), value, numbers, all);
      } else if (held instanceof Rows rows) {
        for (Map<String, Value> row : rows.rows()) {
          field
              .columns()
              .forEach(column -> add(column.type(), row.get(column.key()), numbers, all));
        }
      }
    }
    return new Writing(
        NumberStyle.of(numbers, content.language()), DateOrder.of(all, content.language()));
  }

  private static void add(FieldType type, Value value, List<String> numbers, List<String> all) {
    if (value == null || all.size() >= VALUES_LOOKED_AT) {
      return;
    }
    all.add(value.text());
    if (type == FieldType.NUMBER || type == FieldType.PERCENT || type == FieldType.LINE) {
      numbers.add(value.text());
    }
  }
}
