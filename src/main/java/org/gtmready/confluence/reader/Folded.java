package org.gtmready.confluence.reader;

import java.text.Normalizer;
import java.util.Locale;

/** Text reduced to what counts when labels are compared: letters and digits, no case or accents. */
final class Folded {

  private Folded() {}

  /** Words of the text in lower case, without accents and punctuation, one blank between them. */
  static String of(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    boolean gap = false;
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      if (isMark(c)) {
        continue;
      }
      if (!Character.isLetterOrDigit(c)) {
        gap = true;
        continue;
      }
      if (gap && !folded.isEmpty()) {
        folded.append(' ');
      }
      gap = false;
      folded.appendCodePoint(c);
    }
    return folded.toString().toLowerCase(Locale.ROOT).replace("ß", "ss");
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    // apostrophes and soft hyphens stand inside words, they don't part them
    return type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || c == '\''
        || c == '\u2019';
  }
}
