package org.gtmready.core.readiness.explain;

import java.text.Bidi;

/** Keeps a name that runs from right to left from turning the sentence around it. */
public final class Isolated {

  private static final String FIRST_STRONG = "\u2068";
  private static final String END = "\u2069";
  private static final String TURNING = "[\u202a-\u202e\u2066-\u2069]";

  private Isolated() {}

  /**
   * The name as it is, or between Unicode's marks of isolation where a letter of it runs from right
   * to left. Marks that turn the direction and are in it already are left out.
   */
  public static String of(String name) {
    String plain = name.replaceAll(TURNING, "");
    char[] letters = plain.toCharArray();
    return Bidi.requiresBidi(letters, 0, letters.length) ? FIRST_STRONG + plain + END : plain;
  }
}
