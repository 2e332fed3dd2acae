package org.gtmready.core.plan.value;

import java.util.List;
import java.util.Locale;

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

  private Months() {}

  /** 1 to 12 for a name that the pattern matched. */
  static int number(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < NAMES.size(); i++) {
      if (List.of(NAMES.get(i).split("\\|")).contains(lower)) {
        return i + 1;
      }
    }
    return 0;
  }
}
