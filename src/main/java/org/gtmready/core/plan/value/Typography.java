package org.gtmready.core.plan.value;

/** The many shapes of one character as its plain one: digits, blanks, dashes and apostrophes. */
final class Typography {

  private static final String FRACTIONS = "\u00bd\u00bc\u00be";
  private static final String[] DECIMALS = {"5", "25", "75"};

  private Typography() {}

  static boolean hasFraction(String text) {
    return text.chars().anyMatch(c -> FRACTIONS.indexOf(c) >= 0);
  }

  /** Keeps the text's length, but for vulgar fractions. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int fraction = FRACTIONS.indexOf(c);
      if (fraction >= 0) {
        boolean whole = !plain.isEmpty() && Character.isDigit(plain.charAt(plain.length() - 1));
        plain.append(whole ? "." : "0.").append(DECIMALS[fraction]);
      } else {
        plain.append(plain(c));
      }
    }
    return plain.toString();
  }

  private static char plain(char c) {
    if (c < 0x80) {
      return c;
    }
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    if (Character.isSpaceChar(c)) {
      return ' ';
    }
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\ufe63', '\uff0d' -> '-';
      case '\u2018', '\u2019', '\u02bc', '\u2032', '\u00b4' -> '\'';
      case '\uff05', '\ufe6a', '\u066a' -> '%';
      case '\uff0e' -> '.';
      case '\uff0c' -> ',';
      default -> c;
    };
  }
}
