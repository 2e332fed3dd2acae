package org.gtmready.core.plan.value;

import java.text.Normalizer;

/**
 * Unicode normalisation in pieces: a run of combining marks costs the square of its length, so no
 * piece is long.
 */
public final class UnicodeForm {

  private static final int PIECE = 256;
  private static final int LONGEST = 2 * PIECE;

  private UnicodeForm() {}

  /** The text in a normal form; in time that grows as the text does. */
  public static String of(String text, Normalizer.Form form) {
    if (text.length() <= PIECE && Normalizer.isNormalized(text, form)) {
      return text;
    }
    StringBuilder normal = new StringBuilder(text.length());
    for (int start = 0; start < text.length(); ) {
      int end = end(text, start);
      normal.append(Normalizer.normalize(text.substring(start, end), form));
      start = end;
    }
    return normal.toString();
  }

  /** Where the piece ends that starts here: before a character that begins a new one. */
  static int end(String text, int start) {
    int last = Math.min(text.length(), start + LONGEST);
    for (int end = Math.min(text.length(), start + PIECE); end < last; end++) {
      if (begins(text.charAt(end))) {
        return end;
      }
    }
    return last < text.length() && Character.isLowSurrogate(text.charAt(last)) ? last - 1 : last;
  }

  /** Hangul vowels and tails join what stands before them although they are letters. */
  private static boolean begins(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.SURROGATE ->
          false;
      default -> c < '\u1160' || c > '\u11ff';
    };
  }
}
