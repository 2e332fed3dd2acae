package org.gtmready.confluence.reader;

import java.util.List;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Column;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.PlanTemplate;

/** The empty form of a template in storage format: labels, and guidance as placeholders. */
public final class PlanMarkup {

  private final PlanTemplate template;
  private final Messages words;
  private final StringBuilder markup = new StringBuilder();

  private PlanMarkup(PlanTemplate template, Messages words) {
    this.template = template;
    this.words = words;
  }

  /** The form that stands in the macro's body. */
  public static String form(PlanTemplate template, Messages words) {
    PlanMarkup form = new PlanMarkup(template, words);
    form.singles(template.fields().stream().filter(field -> !field.isTable()).toList());
    template.fields().stream().filter(Field::isTable).forEach(form::table);
    return form.markup.toString();
  }

  private void singles(List<Field> fields) {
    if (fields.isEmpty()) {
      return;
    }
    markup.append("<table><colgroup><col /><col /></colgroup><tbody>");
    for (Field field : fields) {
      markup.append("<tr><th>").append(escaped(label(field.key()))).append("</th><td>");
      guide(field);
      markup.append("</td></tr>");
    }
    markup.append("</tbody></table>");
  }

  private void table(Field field) {
    markup.append("<h3>").append(escaped(label(field.key()))).append("</h3><table><tbody><tr>");
    for (Column column : field.columns()) {
      String label = escaped(label(field.key() + "." + column.key()));
      markup.append("<th>").append(label).append("</th>");
    }
    markup.append("</tr><tr>");
    for (int i = 0; i < field.columns().size(); i++) {
      markup.append("<td>");
      if (i == 0) {
        guide(field);
      } else {
        markup.append("<p></p>");
      }
      markup.append("</td>");
    }
    markup.append("</tr></tbody></table>");
  }

  private void guide(Field field) {
    String guide = words.text("gtm.template." + template.key() + "." + field.key() + ".guide");
    markup.append("<p><ac:placeholder>").append(escaped(guide)).append("</ac:placeholder></p>");
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
