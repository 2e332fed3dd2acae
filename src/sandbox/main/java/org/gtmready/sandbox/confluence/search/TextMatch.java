package org.gtmready.sandbox.confluence.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a text contains what somebody searches for: every word, as a whole or by wildcard. */
final class TextMatch {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private TextMatch() {}

  /** A query in quotes must occur as it is; otherwise each word of it, in any order. */
  static boolean matches(String text, String query) {
    List<String> words = words(text);
    String wanted = query.strip();
    if (wanted.length() > 1 && wanted.startsWith("\"") && wanted.endsWith("\"")) {
      return (" " + String.join(" ", words) + " ")
          .contains(" " + String.join(" ", words(wanted)) + " ");
    }
    for (String part : wanted.split("\\s+")) {
      for (String word : parts(part)) {
        Pattern pattern = pattern(word);
        if (words.stream().noneMatch(w -> pattern.matcher(w).matches())) {
          return false;
        }
      }
    }
    return !wanted.isEmpty();
  }

  private static List<String> parts(String word) {
    return Arrays.stream(word.split("[^\\p{L}\\p{N}*?]+")).filter(p -> !p.isEmpty()).toList();
  }

  private static Pattern pattern(String word) {
    StringBuilder pattern = new StringBuilder();
    for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
      pattern.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return Pattern.compile(pattern.toString());
  }

  private static List<String> words(String text) {
    return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
