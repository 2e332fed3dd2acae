package org.gtmready.core.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gtmready.core.plan.value.TextNormalizer;

/** The template's own words, which are no content when somebody left them in a page. */
final class TemplateTexts {

  private static final int LONGEST = 2_000;
  private static final String LABEL = ".label";

  private final Vocabulary vocabulary;
  private final Map<String, Set<String>> foldedByKey = new ConcurrentHashMap<>();

  TemplateTexts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reduces a text to what the other questions take; empty when it is too long to be one. */
  static String folded(String text) {
    return text.length() > LONGEST ? "" : TextNormalizer.of(text);
  }

  /** True when the text is the guidance or an example of the field with this label, unchanged. */
  boolean offers(String labelKey, String folded) {
    String field = labelKey.substring(0, labelKey.length() - LABEL.length());
    return says(field + ".guide", folded)
        || says(field + ".strong", folded)
        || says(field + ".weak", folded);
  }

  /** True when the text is what the i18n key says in some language, case and accents aside. */
  boolean says(String key, String folded) {
    return texts(key).contains(folded);
  }

  /** The option that the text is, or that it starts with: "Monthly, after the summer". */
  Optional<String> option(List<String> options, String folded) {
    String start = folded + " ";
    return options.stream()
        .filter(
            key ->
                start.startsWith(TextNormalizer.of(key) + " ")
                    || texts("gtm.option." + key).stream()
                        .anyMatch(label -> start.startsWith(label + " ")))
        .findFirst();
  }

  private Set<String> texts(String key) {
    return foldedByKey.computeIfAbsent(
        key,
        k ->
            vocabulary.texts(k).stream()
                .map(TextNormalizer::of)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
  }
}
