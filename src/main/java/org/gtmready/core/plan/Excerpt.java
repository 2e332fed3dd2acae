package org.gtmready.core.plan;

/** A short piece of a page's text that is safe to repeat in a message. */
public final class Excerpt {

  private static final int LONGEST = 40;

  private Excerpt() {}

  /** The text's first 40 characters on one line; cut between characters, and marked as cut. */
  public static String of(String text) {
    return of(text, LONGEST);
  }

  /**
   * The same with another length.
   *
   * @param longest most characters (UTF-16 units) of the result, at least 2
   */
  public static String of(String text, int longest) {
    int end = Math.min(text.length(), 4 * longest);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < end; ) {
      int c = visible(text.codePointAt(i));
      i += Character.charCount(text.codePointAt(i));
      // no blank at the start, and never two in a row
      if (c != ' ' || (!line.isEmpty() && line.charAt(line.length() - 1) != ' ')) {
        line.appendCodePoint(c);
      }
    }
    String shown = line.toString().stripTrailing();
    return shown.length() <= longest ? shown : cut(shown, longest - 1) + "\u2026";
  }

  /** The text, cut off between characters where it is longer; not marked as cut. */
  public static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean splitsPair = longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, splitsPair ? longest - 1 : longest);
  }

  /** Controls, lone surrogates and marks that turn the writing direction become blanks. */
  private static int visible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          ' ';
      default -> c;
    };
  }
}
