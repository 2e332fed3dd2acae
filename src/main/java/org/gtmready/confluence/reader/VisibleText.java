package org.gtmready.confluence.reader;

/** Text as a reader sees it: nothing that leaves no mark on the page, white space collapsed. */
final class VisibleText {

  /** More accents on one letter than any script needs; also keeps normalising them linear. */
  private static final int MOST_MARKS = 30;

  private static final int HANGUL_CHOSEONG_FILLER = 0x115F;
  private static final int HANGUL_JUNGSEONG_FILLER = 0x1160;
  private static final int HANGUL_FILLER = 0x3164;
  private static final int HALFWIDTH_HANGUL_FILLER = 0xFFA0;
  private static final int BRAILLE_BLANK = 0x2800;
  private static final int GRAPHEME_JOINER = 0x034F;
  private static final int REPLACEMENT = 0xFFFD;

  private VisibleText() {}

  static String of(CharSequence text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    int marks = MOST_MARKS;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (isBlank(c)) {
        gap = true;
        marks = MOST_MARKS;
      } else if (isMark(c)) {
        // an accent on nothing is not seen
        if (marks++ < MOST_MARKS) {
          plain.appendCodePoint(c);
        }
      } else if (isSeen(c)) {
        if (gap && !plain.isEmpty()) {
          plain.append(' ');
        }
        gap = false;
        marks = 0;
        plain.appendCodePoint(c);
      }
    }
    return plain.toString();
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BRAILLE_BLANK;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK)
        && !isIgnorable(c);
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      default -> !isIgnorable(c) && c != REPLACEMENT;
    };
  }

  /** Unicode's Default_Ignorable_Code_Point, as far as the general category does not tell it. */
  private static boolean isIgnorable(int c) {
    return c == GRAPHEME_JOINER
        || c == HANGUL_CHOSEONG_FILLER
        || c == HANGUL_JUNGSEONG_FILLER
        || c == HANGUL_FILLER
        || c == HALFWIDTH_HANGUL_FILLER
        || (c >= 0x17B4 && c <= 0x17B5)
        || (c >= 0x180B && c <= 0x180F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0000 && c <= 0xE0FFF);
  }
}
