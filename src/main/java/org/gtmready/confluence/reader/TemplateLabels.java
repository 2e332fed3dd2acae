package org.gtmready.confluence.reader;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Column;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.PlanTemplate;

/** A template with what its pages may call its fields. */
final class TemplateLabels {

  private final PlanTemplate template;
  private final Labels fields;
  private final Map<String, Labels> columns;

  TemplateLabels(PlanTemplate template, Map<String, Messages> languages) {
    this.template = template;
    String prefix = "gtm.template." + template.key() + ".";
    fields =
        new Labels(
            languages,
            template.fields().stream().map(Field::key).toList(),
            key -> prefix + key + ".label");
    columns =
        template.fields().stream()
            .filter(Field::isTable)
            .collect(
                Collectors.toMap(
                    Field::key,
                    field -> columnLabels(languages, prefix + field.key() + ".", field)));
  }

  private static Labels columnLabels(Map<String, Messages> languages, String prefix, Field field) {
    Function<String, String> i18nKey = key -> prefix + key + ".label";
    return new Labels(languages, field.columns().stream().map(Column::key).toList(), i18nKey);
  }

  PlanTemplate template() {
    return template;
  }

  Labels fields() {
    return fields;
  }

  Labels columns(Field field) {
    return columns.get(field.key());
  }
}
