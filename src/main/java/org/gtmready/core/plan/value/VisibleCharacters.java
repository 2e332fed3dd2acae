package org.gtmready.core.plan.value;

/** Which characters a reader sees, and which of them can carry an answer. */
public final class VisibleCharacters {

  /** Letters and a symbol by their category that show as nothing. */
  private static final String BLANK_LOOKING = "\u115f\u1160\u3164\uffa0\u2800\u17b4\u17b5\u034f";

  private VisibleCharacters() {}

  /** True when there is a letter, a digit, or a picture such as an emoji. */
  public static boolean hasContent(String text) {
    return text.codePoints().anyMatch(VisibleCharacters::isContent);
  }

  /** True when nothing of the text can be seen. */
  public static boolean isBlank(String text) {
    return text.codePoints().noneMatch(VisibleCharacters::isSeen);
  }

  /** True when there are digits, and nothing else that could carry an answer. */
  public static boolean hasOnlyNumbers(String text) {
    return text.codePoints().anyMatch(Character::isDigit)
        && text.codePoints().filter(VisibleCharacters::isContent).allMatch(Character::isDigit);
  }

  static boolean isContent(int c) {
    return isSeen(c) && (Character.isLetterOrDigit(c) || isPicture(c));
  }

  private static boolean isPicture(int c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_SYMBOL, Character.OTHER_NUMBER, Character.LETTER_NUMBER -> true;
      default -> c == '\u221e';
    };
  }

  private static boolean isSeen(int c) {
    if (BLANK_LOOKING.indexOf(c) >= 0 || Character.isSpaceChar(c)) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          false;
      default -> true;
    };
  }
}
