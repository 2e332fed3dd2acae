package org.gtmready.core.plan;

import java.util.Set;

/** Texts that stand where an answer is still to come: TBD, n/a, a dash, a question mark. */
final class Placeholders {

  private static final int LONGEST = 60;
  private static final Set<String> WORDS =
      Set.of(
          "tbd",
          "tba",
          "tbc",
          "todo",
          "to do",
          "n a",
          "na",
          "n n",
          "k a",
          "to be defined",
          "to be determined",
          "to be announced",
          "to be done",
          "coming soon",
          "folgt",
          "folgt noch",
          "offen",
          "noch offen",
          "noch zu klaren",
          "in arbeit",
          "xxx",
          "lorem ipsum");

  private Placeholders() {}

  /**
   * True when the text is nothing but such a word or punctuation; an emoji is an answer.
   *
   * @param folded the same text, folded
   */
  static boolean isOne(String text, String folded) {
    return text.length() <= LONGEST
        && (text.codePoints().allMatch(Placeholders::isFiller) || WORDS.contains(folded));
  }

  /** True when nothing of the text can be seen: no-break and zero-width spaces are blank too. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(Placeholders::isInvisible);
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isFiller(int c) {
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.SPACE_SEPARATOR,
          Character.CONTROL ->
          true;
      default -> false;
    };
  }
}
