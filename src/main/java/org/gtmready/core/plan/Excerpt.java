package org.gtmready.core.plan;

/** A short piece of a page's text that is safe to repeat in a message. */
public final class Excerpt {

  private static final int LONGEST = 40;

  private Excerpt() {}

  /** The text's first characters on one line, cut between characters and marked as cut. */
  public static String of(String text) {
    String start = text.substring(0, Math.min(text.length(), 4 * LONGEST));
    StringBuilder line = new StringBuilder();
    int[] points = start.codePoints().map(Excerpt::visible).toArray();
    for (int i = 0; i < points.length && line.length() < LONGEST; i++) {
      line.appendCodePoint(points[i]);
    }
    String shown = line.toString().strip().replaceAll(" {2,}", " ");
    return shown.length() < LONGEST ? shown : shown + "\u2026";
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
