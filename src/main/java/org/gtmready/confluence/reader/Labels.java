package org.gtmready.confluence.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.value.TextNormalizer;

/**
 * The labels of a set of keys (fields or columns) in every shipped language, and their synonyms.
 */
final class Labels {

  /**
   * What a text means.
   *
   * @param language ISO code; an empty string when it says the same in several languages
   * @param label the shipped label of the key in that language
   */
  record Known(String key, String language, String label) {}

  private static final int SHORTEST_NEAR = 4;
  private static final int SHORTEST_PART = 6;
  private static final int LONGEST_NEAR = 80;

  private final Map<String, Known> shipped = new LinkedHashMap<>();
  private final Map<String, Known> synonyms = new LinkedHashMap<>();

  /**
   * Labels of keys.
   *
   * @param i18nKey from a key to the i18n key of its label
   */
  Labels(Map<String, Messages> languages, List<String> keys, Function<String, String> i18nKey) {
    languages.forEach(
        (language, words) -> {
          for (String key : keys) {
            String label = words.text(i18nKey.apply(key));
            add(shipped, label, new Known(key, language, label));
            for (String synonym : Synonyms.of(i18nKey.apply(key), language)) {
              add(synonyms, synonym, new Known(key, language, label));
            }
          }
        });
    shipped.keySet().forEach(synonyms::remove);
  }

  private static void add(Map<String, Known> labels, String text, Known known) {
    String folded = TextNormalizer.of(text);
    if (!folded.isEmpty()) {
      labels.merge(
          folded,
          known,
          (one, other) ->
              one.language().equals(other.language())
                  ? one
                  : new Known(one.key(), "", one.label()));
    }
  }

  /** What a label means, case, accents and punctuation aside. */
  Optional<Known> find(LabelText text) {
    return find(shipped, text).or(() -> find(synonyms, text));
  }

  /** The same without synonyms, for a text that may as well be something else. */
  Optional<Known> findShipped(LabelText text) {
    return find(shipped, text);
  }

  private static Optional<Known> find(Map<String, Known> labels, LabelText text) {
    for (String candidate : text.folded()) {
      Known known = labels.get(candidate);
      if (known != null) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  /**
   * The key whose label is one or a few letters away, or holds the text as a part or the reverse.
   */
  Optional<Known> near(LabelText text, Budget budget) {
    return Stream.of(text.whole(), text.shown())
        .distinct()
        .flatMap(candidate -> near(candidate, budget).stream())
        .findFirst();
  }

  private Optional<Known> near(String text, Budget budget) {
    if (text.isEmpty() || text.length() > LONGEST_NEAR || !budget.comparison()) {
      return Optional.empty();
    }
    String folded = TextNormalizer.of(text);
    Known best = null;
    int least = Integer.MAX_VALUE;
    for (Map.Entry<String, Known> candidate : shipped.entrySet()) {
      budget.work(folded.length());
      int away = away(folded, candidate.getKey());
      if (away < least) {
        least = away;
        best = candidate.getValue();
      }
    }
    return Optional.ofNullable(best);
  }

  private static int away(String text, String label) {
    int limit = Math.max(1, Math.min(text.length(), label.length()) / 5);
    int distance =
        text.length() < SHORTEST_NEAR ? limit + 1 : EditDistance.within(limit, text, label);
    if (distance <= limit) {
      return distance;
    }
    boolean part = text.length() >= SHORTEST_PART && (isPart(text, label) || isPart(label, text));
    return part ? LONGEST_NEAR : Integer.MAX_VALUE;
  }

  private static boolean isPart(String part, String whole) {
    return part.length() >= SHORTEST_PART && (" " + whole + " ").contains(" " + part + " ");
  }
}
