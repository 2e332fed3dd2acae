package org.gtmready.core.plan.value;

import java.text.Normalizer;
import java.util.Locale;

/** Text reduced to what counts in comparisons: letters and digits, without case and accents. */
public final class TextNormalizer {

  private TextNormalizer() {}

  /** Words of the text in lower case, without accents and punctuation, one blank between them. */
  public static String of(String text) {
    return isPlain(text) ? plain(text) : decomposed(text);
  }

  /** What most texts are made of, for which nothing has to be looked up. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean upper = c >= 'A' && c <= 'Z';
      if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        folded.append(upper ? (char) (c + ('a' - 'A')) : c);
      } else if (c != '\'') {
        gap = true;
      }
    }
    return folded.toString();
  }

  private static String decomposed(String text) {
    String decomposed = UnicodeForm.of(text, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    boolean gap = false;
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      if (standsInsideWords(c)) {
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

  /** True when the folded text holds the folded words, whole words only. */
  public static boolean holds(String folded, String words) {
    return !words.isEmpty() && (" " + folded + " ").contains(" " + words + " ");
  }

  private static boolean standsInsideWords(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || c == '\''
        || c == '\u2019';
  }
}
