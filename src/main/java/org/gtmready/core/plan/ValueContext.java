package org.gtmready.core.plan;

import java.util.List;
import java.util.Map;
import org.gtmready.core.plan.FieldContent.Value;

/**
 * A place that takes one value: a single field, or a cell of a table field's row.
 *
 * @param label i18n key of its label
 * @param row empty for a single field; otherwise the row's name and a dash, to stand before the
 *     label
 */
record ValueContext(
    Field field, FieldType type, List<String> options, boolean needed, String label, String row) {

  static ValueContext of(String template, Field field, int tier) {
    boolean needed = field.need().requiredAt(tier);
    return new ValueContext(
        field, field.type(), field.options(), needed, label(template, field), "");
  }

  static ValueContext of(String template, Field field, Column column) {
    String label = "gtm.template." + template + "." + field.key() + "." + column.key() + ".label";
    return new ValueContext(field, column.type(), column.options(), column.required(), label, "");
  }

  /** The same cell in a row of this name. */
  ValueContext in(String rowName) {
    return new ValueContext(field, type, options, needed, label, rowName + " \u2013 ");
  }

  static String label(String template, Field field) {
    return "gtm.template." + template + "." + field.key() + ".label";
  }

  /** What a row is called in messages: its first cell, or its number when that is empty. */
  static String rowName(Field field, Map<String, Value> row, int number) {
    Value first = row.get(field.columns().get(0).key());
    String name = first == null ? "" : Excerpt.of(first.text());
    return name.isEmpty() ? "#" + number : name;
  }

  Finding finding(String code, Severity severity) {
    return new Finding(
        code, field.key(), severity, List.of(MessageArg.key(label), MessageArg.text(row)));
  }

  Finding finding(String code, Severity severity, String text) {
    return new Finding(
        code,
        field.key(),
        severity,
        List.of(MessageArg.key(label), MessageArg.text(row), MessageArg.text(Excerpt.of(text))));
  }
}
