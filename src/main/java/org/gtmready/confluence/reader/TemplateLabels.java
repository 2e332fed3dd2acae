package org.gtmready.confluence.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gtmready.core.plan.Column;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.PlanTemplate;
import org.gtmready.core.readiness.Words;

/**
 * A template with what its pages may call its fields, and with its own texts that are no content.
 */
final class TemplateLabels {

  private final PlanTemplate template;
  private final Labels fields;
  private final Map<String, Labels> columns;
  private final Set<String> ownTexts = new HashSet<>();

  TemplateLabels(PlanTemplate template, List<Words> languages) {
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
    for (Field field : template.fields()) {
      for (Words words : languages) {
        for (String kind : List.of("guide", "strong", "weak")) {
          ownTexts.add(Folded.of(words.text(prefix + field.key() + "." + kind)));
        }
      }
    }
    ownTexts.remove("");
  }

  private static Labels columnLabels(List<Words> languages, String prefix, Field field) {
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

  /** True for guidance and examples of the template, left as they were offered. */
  boolean isOwnText(String text) {
    return text.length() < 2_000 && ownTexts.contains(Folded.of(text));
  }
}
