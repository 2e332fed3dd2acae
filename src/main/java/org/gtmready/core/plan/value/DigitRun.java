package org.gtmready.core.plan.value;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits in a text, around which a date may stand. What stands beside them tells at once that most
 * are none.
 *
 * @param start of the digits in the text
 * @param end behind the last of them
 */
record DigitRun(String text, int start, int end) {

  private static final int YEAR = 4;

  /** The runs of digits of a text, in order. */
  static List<DigitRun> in(String text) {
    List<DigitRun> runs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int start = i;
      while (i < text.length() && isDigit(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        runs.add(new DigitRun(text, start, i));
      }
    }
    return runs;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  boolean isYear() {
    return end - start == YEAR;
  }

  boolean isDay() {
    return end - start <= 2;
  }

  /** Whether what parts the numbers of a date follows. */
  boolean hasSeparatorBehind() {
    int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    return at < text.length() && "-/.".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether the name of a month follows: "15th of July", "2026 July". */
  boolean hasMonthBehind() {
    int at = end;
    if (isAt(at, ".")) {
      at++;
    } else if (isAt(at, "st") || isAt(at, "nd") || isAt(at, "rd") || isAt(at, "th")) {
      at += 2;
    }
    at += isAt(at, " of") ? 3 : 0;
    for (int blanks = 0; blanks < 2 && at < text.length() && isBetween(text.charAt(at)); blanks++) {
      at++;
    }
    int word = at;
    while (at < text.length() && isOfAWord(text.charAt(at))) {
      at++;
    }
    return Months.number(text.substring(word, at)) > 0;
  }

  /** Where the name of a month starts that stands before; -1 when none does. */
  int monthBefore() {
    int at = start;
    while (at > 0 && start - at < 2 && isBetween(text.charAt(at - 1))) {
      at--;
    }
    if (at == start) {
      return -1;
    }
    at = at > 0 && text.charAt(at - 1) == '.' ? at - 1 : at;
    int word = at;
    while (word > 0 && isOfAWord(text.charAt(word - 1))) {
      word--;
    }
    return Months.number(text.substring(word, at)) > 0 ? word : -1;
  }

  private boolean isAt(int at, String words) {
    return text.regionMatches(true, at, words, 0, words.length());
  }

  private static boolean isBetween(char c) {
    return c == ' ' || c == '/' || c == '-';
  }

  /** Letters and accents on them. */
  private static boolean isOfAWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
