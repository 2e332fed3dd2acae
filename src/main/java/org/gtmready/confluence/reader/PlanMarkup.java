package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Column;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.FieldType;
import org.gtmready.core.plan.PlanTemplate;

/**
 * A template's form in storage format, in the template's order: labels, and as placeholders the
 * guidance, the choices, and what kind of answer a cell takes.
 */
public final class PlanMarkup {

  private static final int LABEL_WIDTH = 25;

  private final PlanTemplate template;
  private final Messages words;
  private final StringBuilder markup = new StringBuilder();

  private PlanMarkup(PlanTemplate template, Messages words) {
    this.template = template;
    this.words = words;
  }

  /** The form that stands in the macro's body. */
  public static String form(PlanTemplate template, Messages words) {
    return form(template, template.fields(), words);
  }

  /**
   * The form of some fields of a template: neighbours with one answer share a table, each field
   * with several entries has a heading and a table of its own.
   *
   * @param fields in the template's order
   */
  public static String form(PlanTemplate template, List<Field> fields, Messages words) {
    PlanMarkup form = new PlanMarkup(template, words);
    List<Field> neighbours = new ArrayList<>();
    for (Field field : fields) {
      if (field.isTable()) {
        form.singles(neighbours);
        neighbours.clear();
        form.table(field);
      } else {
        neighbours.add(field);
      }
    }
    form.singles(neighbours);
    return form.markup.toString();
  }

  private void singles(List<Field> fields) {
    if (fields.isEmpty()) {
      return;
    }
    openTable(List.of((double) LABEL_WIDTH, 100.0 - LABEL_WIDTH));
    for (Field field : fields) {
      markup.append("<tr><th>").append(escaped(label(field.key()))).append("</th><td>");
      String hint = hasKind(field.type()) ? " " + hint(field.type(), field.options()) : "";
      placeholder(guide(field) + hint);
      markup.append("</td></tr>");
    }
    markup.append("</tbody></table>");
  }

  private void table(Field field) {
    markup.append("<h3>").append(escaped(label(field.key()))).append("</h3>");
    placeholder(guide(field));
    openTable(field.columns().stream().map(column -> 100.0 / field.columns().size()).toList());
    markup.append("<tr>");
    for (Column column : field.columns()) {
      String label = escaped(label(field.key() + "." + column.key()));
      markup.append("<th>").append(label).append("</th>");
    }
    markup.append("</tr><tr>");
    for (Column column : field.columns()) {
      String hint = hint(column.type(), column.options());
      markup.append("<td>");
      placeholder(column.required() ? hint : words.text("gtm.hint.optional", hint));
      markup.append("</td>");
    }
    markup.append("</tr></tbody></table>");
  }

  /** As wide as the page and with widths of their own: long guidance must not squeeze a column. */
  private void openTable(List<Double> widths) {
    markup.append("<table class=\"relative-table wrapped\" style=\"width: 100.0%;\"><colgroup>");
    widths.forEach(
        width ->
            markup.append(String.format(Locale.ROOT, "<col style=\"width: %.1f%%;\" />", width)));
    markup.append("</colgroup><tbody>");
  }

  private void placeholder(String text) {
    markup.append("<p><ac:placeholder>").append(escaped(text)).append("</ac:placeholder></p>");
  }

  /** Whether a single answer is of a kind that its guidance does not tell. */
  private static boolean hasKind(FieldType type) {
    return type != FieldType.LINE && type != FieldType.TEXT;
  }

  private String hint(FieldType type, List<String> options) {
    if (options.isEmpty()) {
      return words.text("gtm.hint." + type.name().toLowerCase(Locale.ROOT));
    }
    return words.text(
        "gtm.hint.choice",
        options.stream()
            .map(option -> words.text("gtm.option." + option))
            .collect(Collectors.joining(", ")));
  }

  private String guide(Field field) {
    return words.text("gtm.template." + template.key() + "." + field.key() + ".guide");
  }

  private String label(String key) {
    return words.text("gtm.template." + template.key() + "." + key + ".label");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
