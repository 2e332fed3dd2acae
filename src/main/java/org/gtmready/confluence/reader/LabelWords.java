package org.gtmready.confluence.reader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gtmready.core.plan.value.TextNormalizer;

/** Finds the words of a label among what people put around them: numbers, brackets, remarks. */
final class LabelWords {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[(\\[]?\\d{1,2}\\p{M}*(?:\\.\\d{1,2}){0,3}[.):\\]]?|[A-Za-z][.)]|[ivxIVX]{1,5}[.)])"
              + "\\s*(?=\\D)|[\\p{S}\\p{Po}\\p{Pd}]+\\s*|[(\\[][^()\\[\\]]{0,40}[)\\]]\\s*");
  private static final Pattern TWO_LANGUAGES = Pattern.compile("\\s*[/|\u00b7\u2022]\\s*");
  private static final int LONGEST_REMARK = 80;

  private LabelWords() {}

  /** The texts that may be the label, folded, the likeliest first. */
  static Set<String> candidates(List<String> lines, String bold) {
    Set<String> candidates = new LinkedHashSet<>();
    if (!lines.isEmpty()) {
      add(candidates, lines.get(0));
      if (!bold.equals(lines.get(0))) {
        add(candidates, bold);
      }
      for (int last = 2; last <= lines.size(); last++) {
        candidates.add(String.join(" ", lines.subList(0, last)));
      }
    }
    Set<String> folded = new LinkedHashSet<>();
    candidates.forEach(candidate -> folded.add(TextNormalizer.of(candidate)));
    folded.remove("");
    return folded;
  }

  private static void add(Set<String> candidates, String text) {
    if (text.isEmpty() || text.length() > LabelText.LONGEST) {
      return;
    }
    candidates.add(text);
    String unnumbered = unnumbered(text);
    candidates.add(unnumbered);
    for (String shorter = unnumbered; ; ) {
      String next = withoutTrailer(shorter);
      if (next.equals(shorter)) {
        break;
      }
      shorter = next;
      candidates.add(shorter);
    }
    int rest = rest(unnumbered);
    if (rest >= 0) {
      candidates.add(stripped(unnumbered.substring(0, rest)));
    }
    String[] pieces = TWO_LANGUAGES.split(unnumbered);
    if (pieces.length > 1) {
      for (String piece : pieces) {
        candidates.add(stripped(piece));
      }
    }
    candidates.remove("");
  }

  /** True when nothing follows the label on its line. */
  static boolean isAlone(String line) {
    return rest(stripped(line)) < 0;
  }

  /** The text without a number, a sign or a remark in brackets before it. */
  static String unnumbered(String text) {
    String rest = withoutNumber(text);
    return rest.isEmpty() ? text : withoutNumber(rest);
  }

  private static String withoutNumber(String text) {
    if (text.isEmpty() || (Character.isLetter(text.charAt(0)) && !isLettered(text))) {
      return text;
    }
    Matcher number = NUMBER.matcher(text);
    return number.lookingAt() ? text.substring(number.end()) : text;
  }

  /** True when one to five letters stand before a point or a bracket: a), IV. */
  private static boolean isLettered(String text) {
    for (int i = 1; i < text.length() && i <= 5; i++) {
      if (".)".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The same, and without one remark or the signs behind it. */
  static String stripped(String text) {
    String unnumbered = unnumbered(text);
    String next = withoutTrailer(unnumbered);
    return next.isEmpty() ? unnumbered : next;
  }

  /** Cuts the signs at the end of a text, or the remark in brackets that it ends with. */
  private static String withoutTrailer(String text) {
    int end = beforeSigns(text);
    return text.substring(0, end < text.length() ? end : beforeRemark(text));
  }

  private static int beforeSigns(String text) {
    int start = text.length();
    while (start > 0 && isSign(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    return start;
  }

  private static boolean isSign(int c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.OTHER_NUMBER,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> Character.isWhitespace(c);
    };
  }

  private static int beforeRemark(String text) {
    int end = text.length();
    if (end == 0 || ")]".indexOf(text.charAt(end - 1)) < 0) {
      return end;
    }
    for (int i = end - 2; i >= 0 && end - i <= LONGEST_REMARK + 2; i--) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        return text.substring(0, i).stripTrailing().length();
      }
      if (c == ')' || c == ']') {
        return end;
      }
    }
    return end;
  }

  /** Where a label ends and more of its line starts: at a colon, a dash, a question; else -1. */
  private static int rest(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isBlankBehind = i + 1 < text.length() && isBlank(text.charAt(i + 1));
      boolean isDash = c == '-' || c == '\u2013' || c == '\u2014';
      if (c == ':'
          || (c == '?' && isBlankBehind)
          || (isDash && isBlankBehind && i > 0 && isBlank(text.charAt(i - 1)))) {
        return text.substring(0, i).stripTrailing().length();
      }
    }
    return -1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
