package org.gtmready.core.plan.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them in English and German; a quarter or a month is none. */
public final class Dates {

  /** Stands in for each character of a date. */
  static final String MASK = "\u0001";

  /** Stands in for a date among words; nobody writes it. */
  static final String WORD = "dateinwords";

  private static final int LOOKED_AT = 400;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String YEAR = "(?<y>\\d{4}|'?\\d{2})(?!\\d)";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\d.])(\\d{4}) ?[-/.] ?(\\d{1,2}) ?[-/.] ?(\\d{1,2})(?!\\d)");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2}) ?([-/.]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})(?!\\d|\\.\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(?<d>\\d{1,2})(?:\\.|st|nd|rd|th)?(?: of)?[ /-]{0,2}(?<m>"
              + Months.ANY
              + ")\\.?,?[ /-]{0,2}"
              + YEAR,
          FLAGS);
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<!\\p{L})(?<m>"
              + Months.ANY
              + ")\\.?[ /-]{1,2}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:, ?| |/|-)"
              + YEAR,
          FLAGS);
  private static final Pattern YEAR_MONTH =
      Pattern.compile(
          "(?<!\\d)(?<y>\\d{4})[ /-](?<m>" + Months.ANY + ")[ /-](?<d>\\d{1,2})(?!\\d)", FLAGS);

  private static final Pattern NO_YEAR =
      Pattern.compile(
          "(?<![\\d./-])(?:0?[1-9]|[12]\\d|3[01])(?:\\.|st|nd|rd|th)?(?: of)?[ /-]{0,2}"
              + Months.ANY
              + "|(?<!\\p{L})"
              + Months.ANY
              + "\\.?[ /-]{1,2}(?:0?[1-9]|[12]\\d|3[01])(?!\\d)(?:st|nd|rd|th)?"
              + "|(?<![\\d./-])(?:0?[1-9]|[12]\\d|3[01])\\. ?(?:0?[1-9]|1[0-2])\\.(?! ?\\d)"
              + "|^\\W*(?:0?[1-9]|[12]\\d|3[01])[/-](?:0?[1-9]|[12]\\d|3[01])(?![\\d/-])",
          FLAGS);
  private static final Pattern NO_DAY =
      Pattern.compile(
          "(?<!\\p{L})"
              + Months.ANY
              + "\\.?[ /,'-]{1,2}(?:20)?\\d\\d(?!\\d)"
              + "|(?<![\\d./-])(?:0?[1-9]|1[0-2])[./-]20\\d\\d(?!\\d)"
              + "|(?<![\\d./-])20\\d\\d[./-](?:0[1-9]|1[0-2])(?![\\d./-])"
              + "|\\b[QH][1-4]\\b|\\b(?:KW|CW|week) ?\\d{1,2}\\b"
              + "|(?<![\\d./-])20\\d\\d(?![\\d./-])",
          FLAGS);

  private Dates() {}

  /** The first date in the text; empty when there is none, or when it can't be told which. */
  public static Optional<LocalDate> first(String text, DateOrder order) {
    return in(text).stream().findFirst().flatMap(date -> date.day(order));
  }

  /** True when there is a date in the text, if perhaps one of which nobody knows which. */
  public static boolean isIn(String text) {
    return !in(text).isEmpty();
  }

  /** True when the text's first date is one of two, and the order does not tell which. */
  public static boolean isUndecided(String text, DateOrder order) {
    return isIn(text) && first(text, order).isEmpty();
  }

  /** True when a text without a date names a day and a month, and leaves the year to guess. */
  public static boolean lacksYear(String text) {
    String start = Typography.plain(text.substring(0, Math.min(text.length(), LOOKED_AT)));
    return !isIn(text) && NO_YEAR.matcher(start).find();
  }

  /** True when a text without a date names a month, a quarter or a week, and no day of it. */
  public static boolean lacksDay(String text) {
    String start = Typography.plain(text.substring(0, Math.min(text.length(), LOOKED_AT)));
    return !isIn(text) && !lacksYear(text) && NO_DAY.matcher(start).find();
  }

  /** All dates of the text's beginning, in order. */
  static List<WrittenDate> in(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    return hasDigit(start) ? find(Typography.plain(start)) : List.of();
  }

  /** The text, as long as before, without its dates; it has plain characters already. */
  static String masked(String text) {
    StringBuilder masked = new StringBuilder(text);
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    for (WrittenDate date : find(start)) {
      masked.replace(date.start(), date.end(), MASK.repeat(date.end() - date.start()));
    }
    return masked.toString();
  }

  /** The beginning of a text with one word in place of each date. */
  static String maskedWords(String text, int lookedAt) {
    String start = text.substring(0, Math.min(text.length(), lookedAt));
    StringBuilder masked = new StringBuilder(start);
    List<WrittenDate> dates = in(start);
    for (int i = dates.size() - 1; i >= 0; i--) {
      masked.replace(dates.get(i).start(), dates.get(i).end(), WORD);
    }
    return masked.toString();
  }

  private static List<WrittenDate> find(String text) {
    List<DigitRun> runs = DigitRun.in(text);
    List<WrittenDate> found = new ArrayList<>();
    if (runs.isEmpty()) {
      return found;
    }
    List<Integer> years = starts(runs, run -> run.isYear() && run.hasSeparatorBehind());
    List<Integer> days = starts(runs, run -> run.isDay() && run.hasSeparatorBehind());
    List<Integer> daysOfMonths = starts(runs, run -> run.isDay() && run.hasMonthBehind());
    List<Integer> yearsOfMonths = starts(runs, run -> run.isYear() && run.hasMonthBehind());
    List<Integer> months =
        runs.stream().map(DigitRun::monthBefore).filter(start -> start >= 0).toList();
    each(YEAR_FIRST, text, years, m -> add(found, m, m.group(1), m.group(2), m.group(3)));
    each(NUMERIC, text, days, m -> add(found, numeric(m)));
    each(DAY_MONTH, text, daysOfMonths, m -> addNamed(found, m));
    each(MONTH_DAY, text, months, m -> addNamed(found, m));
    each(YEAR_MONTH, text, yearsOfMonths, m -> addNamed(found, m));
    found.sort(Comparator.comparingInt(WrittenDate::start));
    return found;
  }

  private static List<Integer> starts(List<DigitRun> runs, Predicate<DigitRun> which) {
    return runs.stream().filter(which).map(DigitRun::start).toList();
  }

  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The matches of a form that start in these places, none inside another. */
  private static void each(
      Pattern form, String text, List<Integer> places, Consumer<Matcher> action) {
    if (places.isEmpty()) {
      return;
    }
    Matcher matcher = form.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int end = 0;
    for (int place : places) {
      if (place >= end && matcher.region(place, text.length()).lookingAt()) {
        action.accept(matcher);
        end = matcher.end();
      }
    }
  }

  private static WrittenDate numeric(Matcher m) {
    LocalDate dayFirst = date(m.group(4), m.group(3), m.group(1));
    LocalDate monthFirst = date(m.group(4), m.group(1), m.group(3));
    boolean ordered = !m.group(2).equals(".");
    // between points the day stands first, in every country that writes them
    boolean only = !ordered && dayFirst != null;
    return new WrittenDate(m.start(), m.end(), dayFirst, only ? dayFirst : monthFirst, ordered);
  }

  private static void addNamed(List<WrittenDate> found, Matcher m) {
    add(found, m, m.group("y"), Integer.toString(Months.number(m.group("m"))), m.group("d"));
  }

  private static void add(
      List<WrittenDate> found, Matcher m, String year, String month, String day) {
    add(found, WrittenDate.of(m.start(), m.end(), date(year, month, day)));
  }

  private static void add(List<WrittenDate> found, WrittenDate date) {
    boolean covered =
        found.stream().anyMatch(o -> date.start() < o.end() && o.start() < date.end());
    if (date.isOne() && !covered) {
      found.add(date);
    }
  }

  /** Null for a day that no calendar has. */
  private static LocalDate date(String year, String month, String day) {
    int y = Integer.parseInt(year.replace("'", ""));
    try {
      return LocalDate.of(y < 100 ? 2000 + y : y, Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }
}
