package org.gtmready.core.plan.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/** Numbers in words, as far as people write them in a plan; "one" is one only when it leads. */
final class NumberWords {

  private static final int LOOKED_AT = 400;
  private static final Set<String> ONE = Set.of("one", "ein", "eine", "einen");
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("dozen", 12),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("fifty", 50),
          Map.entry("hundred", 100),
          Map.entry("thousand", 1000),
          Map.entry("zwei", 2),
          Map.entry("drei", 3),
          Map.entry("vier", 4),
          Map.entry("funf", 5),
          Map.entry("sechs", 6),
          Map.entry("sieben", 7),
          Map.entry("acht", 8),
          Map.entry("neun", 9),
          Map.entry("zehn", 10),
          Map.entry("elf", 11),
          Map.entry("zwolf", 12),
          Map.entry("dutzend", 12),
          Map.entry("zwanzig", 20),
          Map.entry("dreissig", 30),
          Map.entry("funfzig", 50),
          Map.entry("hundert", 100),
          Map.entry("tausend", 1000));

  private NumberWords() {}

  static Optional<BigDecimal> first(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    StringTokenizer words = new StringTokenizer(TextNormalizer.of(start));
    boolean leads = true;
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      Integer number = leads && ONE.contains(word) ? Integer.valueOf(1) : WORDS.get(word);
      leads = false;
      if (number != null) {
        return Optional.of(BigDecimal.valueOf(number));
      }
    }
    return Optional.empty();
  }
}
