package org.gtmready.confluence.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Column;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.PlanTemplate;

/** A template with what its pages may call its fields and columns. */
final class TemplateLabels {

  private final PlanTemplate template;
  private final Map<String, Messages> languages;
  private final Labels fields;
  private final Map<String, Labels> columns;

  TemplateLabels(PlanTemplate template, Map<String, Messages> languages) {
    this.template = template;
    this.languages = languages;
    String prefix = "gtm.template." + template.key() + ".";
    List<String> keys = template.fields().stream().map(Field::key).toList();
    fields = new Labels(languages, keys, key -> prefix + key + ".label");
    columns =
        tables().stream()
            .collect(
                Collectors.toMap(
                    Field::key,
                    field ->
                        new Labels(
                            languages,
                            field.columns().stream().map(Column::key).toList(),
                            key -> prefix + field.key() + "." + key + ".label")));
  }

  PlanTemplate template() {
    return template;
  }

  List<Field> tables() {
    return template.fields().stream().filter(Field::isTable).toList();
  }

  Labels fields() {
    return fields;
  }

  Labels columns(Field field) {
    return columns.get(field.key());
  }

  Field field(String key) {
    return template.field(key).orElseThrow();
  }

  /** The shipped label of a column in a language, or in the first one when it is not known. */
  String label(Field field, Column column, String language) {
    Messages words =
        Optional.ofNullable(languages.get(language))
            .orElseGet(() -> languages.values().iterator().next());
    return words.text(
        "gtm.template." + template.key() + "." + field.key() + "." + column.key() + ".label");
  }
}
