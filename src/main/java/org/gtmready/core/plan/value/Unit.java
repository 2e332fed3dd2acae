package org.gtmready.core.plan.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word behind a number that multiplies it.
 *
 * @param end where the word ends in its text
 * @param isLetterM whether it is a mere m, which may as well mean minutes
 */
record Unit(BigDecimal factor, int end, boolean isLetterM) {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final String NO_LETTER = "(?![\\p{L}\\d])";
  private static final Pattern SCALE =
      Pattern.compile(
          "\\G(?: ?(?<thousand>[kK]|(?i:tsd\\b\\.?|thsd|thousand|tausend))"
              + "| ?(?<million>M|(?i:mm|mio\\b\\.?|mill\\b\\.?|mln|mn|million(?:s|en)?))|(?<m>m)"
              + "| ?(?<billion>(?i:bn|mrd\\b\\.?|milliarden?|billions?))|(?<b>[bB])"
              + "| ?(?<trillion>(?i:billionen|trillions?))"
              + "| ?(?<hundred>(?i:hundred|hundert))| ?(?<dozen>(?i:dozen|dutzend)))"
              + "(?:"
              + NO_LETTER
              + "|(?=(?:EUR|USD|CHF|GBP)\\b))"
              + "| ?(?<tausend>T(?=\u20ac|EUR\\b))");
  private static final Pattern PERCENT =
      Pattern.compile("(?i)\\G ?(?:%|percent|per cent|pct|prozent|v\\. ?h\\.)");
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)\\G[ -]?(?:(?<ms>ms|milliseconds?|millisekunden?)|(?<s>s|secs?|seconds?|sek|sekunden?)"
              + "|(?<min>mins?|minutes?|minuten?)|(?<h>h|hrs?|hours?|std|stunden?)"
              + "|(?<d>d|days?|tagen?|tage)|(?<w>weeks?|wochen?)|(?<mo>months?|monaten?|monate)"
              + "|(?<y>years?|jahren?|jahre))"
              + NO_LETTER);
  private static final String[] TIMES = {"ms", "s", "min", "h", "d", "w", "mo", "y"};
  private static final String[] SECONDS = {
    "0.001", "1", "60", "3600", "86400", "604800", "2629746", "31556952"
  };
  private static final Set<String> MONEY = Set.of("usd", "eur", "chf", "gbp");
  private static final Set<String> CURRENCIES =
      Set.of("usd", "eur", "chf", "gbp", "us", "ca", "x", "rund", "circa");

  /** The scale that starts at a place in a text: k, Mio., billion. */
  static Optional<Unit> scale(String text, int at) {
    Matcher m = SCALE.matcher(text);
    return m.find(at)
        ? Optional.of(new Unit(factor(m), m.end(), m.group("m") != null))
        : Optional.empty();
  }

  private static BigDecimal factor(Matcher m) {
    if (m.group("million") != null || m.group("m") != null) {
      return MILLION;
    }
    if (m.group("billion") != null || m.group("b") != null) {
      return MILLION.scaleByPowerOfTen(3);
    }
    if (m.group("trillion") != null) {
      return MILLION.scaleByPowerOfTen(6);
    }
    if (m.group("dozen") != null) {
      return BigDecimal.valueOf(12);
    }
    return BigDecimal.valueOf(m.group("hundred") != null ? 100 : 1_000);
  }

  boolean isMillions() {
    return factor.compareTo(MILLION) >= 0;
  }

  static boolean isPercent(String text, int at) {
    return PERCENT.matcher(text).find(at);
  }

  /** Seconds of the unit of time that starts at a place in a text. */
  static Optional<BigDecimal> time(String text, int at) {
    Matcher m = TIME.matcher(text);
    if (m.find(at)) {
      for (int i = 0; i < TIMES.length; i++) {
        if (m.group(TIMES[i]) != null) {
          return Optional.of(new BigDecimal(SECONDS[i]));
        }
      }
    }
    return Optional.empty();
  }

  static boolean isMoney(String word) {
    return MONEY.contains(word.toLowerCase(Locale.ROOT));
  }

  /** What may stand right before a number without making it a name. */
  static boolean isCurrency(String word) {
    return CURRENCIES.contains(word.toLowerCase(Locale.ROOT));
  }
}
