package org.gtmready.core.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The template's own words, which are no content when somebody left them in a page. */
final class OwnTexts {

  private static final int LONGEST = 2_000;
  private static final String LABEL = ".label";

  private final Vocabulary vocabulary;
  private final Map<String, Set<String>> foldedByKey = new ConcurrentHashMap<>();

  OwnTexts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** True when the text is the guidance or an example of the field with this label, unchanged. */
  boolean offers(String labelKey, String text) {
    String field = labelKey.substring(0, labelKey.length() - LABEL.length());
    return List.of(".guide", ".strong", ".weak").stream()
        .anyMatch(kind -> says(field + kind, text));
  }

  /** True when the text is what the i18n key says in some language, case and accents aside. */
  boolean says(String key, String text) {
    return text.length() <= LONGEST
        && foldedByKey.computeIfAbsent(key, this::folded).contains(Folded.of(text));
  }

  /** The option that the text is, or that it starts with: "Monthly, after the summer". */
  Optional<String> option(List<String> options, String text) {
    String start = " " + Folded.of(text.substring(0, Math.min(text.length(), LONGEST))) + " ";
    return options.stream()
        .filter(
            key ->
                foldedByKey.computeIfAbsent("gtm.option." + key, this::folded).stream()
                        .anyMatch(label -> start.startsWith(" " + label + " "))
                    || start.startsWith(" " + Folded.of(key) + " "))
        .findFirst();
  }

  private Set<String> folded(String key) {
    return vocabulary.texts(key).stream()
        .map(Folded::of)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
