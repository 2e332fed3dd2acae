package org.gtmready.core.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gtmready.core.plan.FieldContent.Value;

/**
 * A place that takes one value: a single field, or a cell of a table field's row.
 *
 * @param label i18n key of its label
 * @param excusable whether "not applicable, because ..." is an answer here
 * @param reply whether "not yet" is an answer here
 * @param row empty for a single field; otherwise the row's name
 */
record ValueContext(
    Field field,
    FieldType type,
    List<String> options,
    boolean needed,
    String label,
    boolean excusable,
    boolean reply,
    String row) {

  static ValueContext of(String template, Field field, int tier) {
    return new ValueContext(
        field,
        field.type(),
        field.options(),
        field.need().requiredAt(tier),
        label(template, field),
        field.excusable(),
        false,
        "");
  }

  static ValueContext of(String template, Field field, Column column) {
    return new ValueContext(
        field,
        column.type(),
        column.options(),
        column.required(),
        "gtm.template." + template + "." + field.key() + "." + column.key() + ".label",
        column.excusable(),
        column.reply(),
        "");
  }

  /** The same cell in a row of this name. */
  ValueContext in(String rowName) {
    return new ValueContext(field, type, options, needed, label, excusable, reply, rowName);
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

  /** A finding at this place; its first arguments are the label, and the row before it. */
  Finding finding(String code, Severity severity, MessageArg... more) {
    MessageArg before = MessageArg.text(row.isEmpty() ? "" : row + " \u2013 ");
    return new Finding(
        code,
        field.key(),
        severity,
        Stream.concat(Stream.of(MessageArg.key(label), before), Stream.of(more)).toList());
  }

  Finding finding(String code, Severity severity, String text) {
    return finding(code, severity, MessageArg.text(Excerpt.of(text)));
  }
}
