package org.gtmready.core.plan.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers in a text; those inside dates, addresses, issue keys and names are none. */
final class Quantities {

  /** Stands in for each character of what is no number. */
  private static final String NONE = Dates.MASK;

  private static final int LOOKED_AT = 1_000;
  private static final String DIGITS =
      "\\d{1,3}(?:[ ']\\d{3})+(?!\\d)(?:[.,]\\d{1,18})?|\\d{1,18}(?:[.,]\\d{1,18}){0,6}";
  private static final String CURRENCY = "(?:[$\u20ac\u00a3\u00a5] ?)?";
  private static final Pattern NUMBER = Pattern.compile(CURRENCY + "(" + DIGITS + ")");
  private static final Pattern RANGE =
      Pattern.compile("\\G ?(?:-|\u2026|\\.\\.\\.?|to|bis|und|and) ?");
  private static final Pattern MONEY =
      Pattern.compile("(?i)\\G ?(?:[$\u20ac\u00a3\u00a5]|(?:eur|usd|chf|gbp|euros?|dollars?)\\b)");
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S*|\\bwww\\.\\S*");
  private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?-i:\\b[A-Z][A-Z0-9_]{1,20}-\\d+)"
              + "|\\b[QH][1-4](?:[ /-]*20\\d\\d)?\\b|\\bkw ?\\d{1,2}\\b");

  private final String text;
  private final List<Quantity> found = new ArrayList<>();
  private int end;
  private boolean startsWithCurrency;

  private Quantities(String text) {
    this.text = text;
  }

  /** All numbers of the text's beginning, in order. */
  static List<Quantity> in(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    if (!Dates.hasDigit(start) && !Typography.hasFraction(start)) {
      return List.of();
    }
    return new Quantities(masked(Typography.plain(start))).find();
  }

  private static String masked(String text) {
    boolean holdsAddress = text.contains("://") || text.contains("ww.") || text.contains("WW.");
    String plain = holdsAddress ? masked(text, ADDRESS) : text;
    plain = plain.indexOf('@') >= 0 ? masked(plain, MAIL) : plain;
    return Dates.masked(masked(plain, NAME));
  }

  private static String masked(String text, Pattern pattern) {
    return pattern.matcher(text).replaceAll(m -> NONE.repeat(m.group().length()));
  }

  private List<Quantity> find() {
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      if (isPartOfAName(matcher.start(1))) {
        continue;
      }
      boolean negative = isNegative(matcher.start());
      startsWithCurrency = matcher.start() < matcher.start(1) || endsWithCurrency(matcher.start(1));
      end = matcher.end();
      Digits.read(matcher.group(1))
          .map(number -> scaled(negative ? number.times(BigDecimal.ONE.negate(), false) : number))
          .ifPresent(found::add);
    }
    return found;
  }

  /** The number with what stands behind it, or behind the other end of its range. */
  private Quantity scaled(Quantity number) {
    Matcher range = RANGE.matcher(text);
    if (range.find(end)) {
      Matcher other = NUMBER.matcher(text);
      if (other.find(range.end()) && other.start() == range.end()) {
        end = other.end();
      }
    }
    Optional<Unit> scale = Unit.scale(text, end);
    Quantity scaled =
        scale.map(unit -> number.times(unit.factor(), unit.isMillions())).orElse(number);
    int behind = scale.map(Unit::end).orElse(end);
    if (scale.filter(Unit::isLetterM).isPresent() && !hasCurrency(behind)) {
      scaled = scaled.perhapsMinutes();
    }
    Quantity shared = Unit.isPercent(text, behind) ? scaled.ofHundred() : scaled;
    return Unit.time(text, behind).map(shared::of).orElse(shared);
  }

  /** Money is not counted in minutes: $5m, 5m EUR. */
  private boolean hasCurrency(int behind) {
    return startsWithCurrency || MONEY.matcher(text).find(behind);
  }

  /** {@code v2}, {@code T-3}; but {@code EUR1200} is a number. */
  private boolean isPartOfAName(int start) {
    int letter = start - 1;
    if (letter > 0 && text.charAt(letter) == '-') {
      letter--;
    }
    if (letter < 0 || !Character.isLetter(text.charAt(letter))) {
      return letter >= 0 && text.charAt(letter) == NONE.charAt(0) && letter == start - 1;
    }
    int word = letter;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    String name = text.substring(word, letter + 1).toLowerCase(Locale.ROOT);
    return !Unit.isCurrency(name);
  }

  private boolean endsWithCurrency(int start) {
    String before = text.substring(0, start).stripTrailing();
    int word = before.length();
    while (word > 0 && Character.isLetter(before.charAt(word - 1))) {
      word--;
    }
    return word < before.length() && Unit.isMoney(before.substring(word));
  }

  /** A minus is a sign when nothing stands before it that could be the start of a range. */
  private boolean isNegative(int start) {
    if (start == 0 || text.charAt(start - 1) != '-') {
      return false;
    }
    String before = text.substring(0, start - 1).stripTrailing();
    return before.isEmpty()
        || (!Character.isLetterOrDigit(before.charAt(before.length() - 1))
            && "%)".indexOf(before.charAt(before.length() - 1)) < 0)
        || (before.length() < start - 1 && Character.isLetter(before.charAt(before.length() - 1)));
  }
}
