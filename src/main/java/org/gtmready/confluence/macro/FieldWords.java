package org.gtmready.confluence.macro;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gtmready.confluence.ShippedLanguages;
import org.gtmready.confluence.reader.Synonyms;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Column;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.PlanTemplate;

/** What a template says of one of its fields, in the reader's language. */
final class FieldWords {

  private final Messages words;
  private final ShippedLanguages languages;
  private final Field field;
  private final String prefix;

  FieldWords(Messages words, ShippedLanguages languages, PlanTemplate template, Field field) {
    this.words = words;
    this.languages = languages;
    this.field = field;
    this.prefix = "gtm.template." + template.key() + "." + field.key() + ".";
  }

  String label() {
    return words.text(prefix + "label");
  }

  /** The label in every language, then what people call the field besides. */
  List<String> labels() {
    List<String> labels = new ArrayList<>(languages.texts(prefix + "label"));
    languages
        .byCode()
        .keySet()
        .forEach(language -> labels.addAll(Synonyms.of(prefix + "label", language)));
    return labels.stream().distinct().toList();
  }

  /** For which launches the field is required, if not for this one. */
  String optional() {
    return words.text("gtm.macro.need." + field.need());
  }

  PlanCard.Guidance guidance() {
    return new PlanCard.Guidance(
        words.text(prefix + "guide") + choices(field.options()),
        columns(),
        words.text(prefix + "weak"),
        words.text(prefix + "strong"));
  }

  private String columns() {
    return field.columns().stream().map(this::column).collect(Collectors.joining(" · "));
  }

  private String column(Column column) {
    String label = words.text(prefix + column.key() + ".label");
    return column.options().isEmpty() ? label : label + " (" + options(column.options()) + ")";
  }

  private String choices(List<String> options) {
    return options.isEmpty() ? "" : " " + words.text("gtm.hint.choice", options(options)) + ".";
  }

  private String options(List<String> options) {
    return options.stream()
        .map(option -> words.text("gtm.option." + option))
        .collect(Collectors.joining(", "));
  }
}
