package org.gtmready.confluence.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.value.TextNormalizer;

/** The labels of a set of keys (fields or columns) in every shipped language. */
final class Labels {

  /** A key whose label almost matches, and that label. */
  record Near(String key, String label) {}

  private static final int LONGEST = 80;

  private final Map<String, String> keyByFolded = new LinkedHashMap<>();
  private final Map<String, String> labelByFolded = new LinkedHashMap<>();
  private final Map<String, String> languageByFolded = new LinkedHashMap<>();

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
            String folded = TextNormalizer.of(label);
            keyByFolded.putIfAbsent(folded, key);
            labelByFolded.putIfAbsent(folded, label);
            languageByFolded.merge(folded, language, (one, other) -> one.equals(other) ? one : "");
          }
        });
    keyByFolded.remove("");
  }

  /** The key with this label, ignoring case, accents and punctuation. */
  Optional<String> find(String text) {
    return text.length() > 2 * LONGEST
        ? Optional.empty()
        : Optional.ofNullable(keyByFolded.get(TextNormalizer.of(text)));
  }

  /** The language of this label; an empty string when it is known in none or in several. */
  String language(String text) {
    return languageByFolded.getOrDefault(TextNormalizer.of(text), "");
  }

  /**
   * The key whose label is one or a few letters away, or holds the text as a part or the reverse.
   */
  Optional<Near> near(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = TextNormalizer.of(text);
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : keyByFolded.keySet()) {
      int away = away(folded, candidate);
      if (away < least) {
        least = away;
        best = candidate;
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(new Near(keyByFolded.get(best), labelByFolded.get(best)));
  }

  private static int away(String text, String label) {
    int limit = Math.max(1, Math.min(text.length(), label.length()) / 5);
    int distance = text.length() < 4 ? limit + 1 : EditDistance.within(limit, text, label);
    if (distance <= limit) {
      return distance;
    }
    boolean part = text.length() >= 6 && (within(text, label) || within(label, text));
    return part ? LONGEST : Integer.MAX_VALUE;
  }

  private static boolean within(String part, String whole) {
    return part.length() >= 6 && (" " + whole + " ").contains(" " + part + " ");
  }
}
