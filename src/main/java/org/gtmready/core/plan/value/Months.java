package org.gtmready.core.plan.value;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of months, whole and cut, in English and German. */
final class Months {

  private static final List<String> NAMES =
      List.of(
          "january|januar|j\u00e4nner|jan",
          "february|februar|feber|feb",
          "march|m\u00e4rz|maerz|ma\u0308rz|m\u00e4r|mrz|mar",
          "april|apr",
          "may|mai",
          "june|juni|jun",
          "july|juli|jul",
          "august|aug",
          "september|sept|sep",
          "october|oktober|oct|okt",
          "november|nov",
          "december|dezember|dec|dez");

  /** A pattern of all of them; longer names first, so that none is cut. */
  static final String ANY = "(?:" + String.join("|", NAMES) + ")(?!\\p{L})";

  private static final Map<String, Integer> NUMBERS = numbers();
  private static final int LONGEST = 10;

  private Months() {}

  /** 1 to 12 for the name of a month in any case; 0 for any other word. */
  static int number(String name) {
    return name.length() > LONGEST
        ? 0
        : NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), Integer.valueOf(0));
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      for (String name : NAMES.get(i).split("\\|")) {
        numbers.put(name, i + 1);
      }
    }
    return Map.copyOf(numbers);
  }
}
