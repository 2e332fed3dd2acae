package org.gtmready.core.plan.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them in English and German pages. */
public final class Dates {

  private static final int LOOKED_AT = 200;
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
  private static final Pattern DOTS =
      Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})\\b");
  private static final Pattern SLASHES = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:\\.|st|nd|rd|th)?[ /-](\\p{L}{3,9})\\.?,?[ /-](\\d{4}|\\d{2})\\b");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan"),
          List.of("feb"),
          List.of("mar"),
          List.of("apr"),
          List.of("may", "mai"),
          List.of("jun"),
          List.of("jul"),
          List.of("aug"),
          List.of("sep"),
          List.of("oct", "okt"),
          List.of("nov"),
          List.of("dec", "dez"));

  private Dates() {}

  /** The first date in the text; 03/04/2026 is read as the fourth of March. */
  public static Optional<LocalDate> first(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    if (start.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    return find(ISO, start, 1, 2, 3)
        .or(() -> find(DOTS, start, 3, 2, 1))
        .or(() -> find(SLASHES, start, 3, 1, 2))
        .or(() -> find(SLASHES, start, 3, 2, 1))
        .or(() -> find(DAY_FIRST, start, 3, 2, 1))
        .or(() -> find(MONTH_FIRST, start, 3, 1, 2));
  }

  private static Optional<LocalDate> find(Pattern form, String text, int year, int month, int day) {
    Matcher m = form.matcher(text);
    while (m.find()) {
      Optional<LocalDate> date = date(m.group(year), month(m.group(month)), m.group(day));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    int y = Integer.parseInt(year);
    try {
      return Optional.of(LocalDate.of(y < 100 ? 2000 + y : y, month, Integer.parseInt(day)));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  /** 1 to 12, or 0 for a word that is no month. */
  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    String word = TextNormalizer.of(text);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).stream().anyMatch(word::startsWith)) {
        return i + 1;
      }
    }
    return 0;
  }
}
