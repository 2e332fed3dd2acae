package org.gtmready.core.plan.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word of a text.
 *
 * @param folded in lower case, without accents
 * @param capital whether it starts with a capital letter
 * @param addressed whether an @ stands before it
 */
record Word(String folded, boolean capital, boolean addressed) {

  private static final Set<String> ABBREVIATIONS =
      Set.of("tbd", "tbc", "tba", "na", "ka", "nv", "nn", "nz", "wip", "todo", "xxx", "xx", "xxxx");

  /** The words of a text's beginning; single letters that make an abbreviation are one. */
  static List<Word> of(String text, int lookedAt) {
    List<Word> words = new ArrayList<>();
    int end = Math.min(text.length(), lookedAt);
    for (int at = 0; at < end; ) {
      int c = text.codePointAt(at);
      if (!Character.isLetterOrDigit(c)) {
        at += Character.charCount(c);
        continue;
      }
      int start = at;
      boolean mention = start > 0 && text.charAt(start - 1) == '@';
      while (at < end
          && (isInside(text.codePointAt(at)) || (mention && "._-".indexOf(text.charAt(at)) >= 0))) {
        at += Character.charCount(text.codePointAt(at));
      }
      String written = text.substring(start, at);
      for (String folded : TextNormalizer.of(written).split(" ")) {
        words.add(new Word(folded, Character.isUpperCase(c), mention));
      }
    }
    words.removeIf(word -> word.folded().isEmpty());
    return abbreviated(words);
  }

  private static boolean isInside(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || c == '\''
        || c == '\u2019';
  }

  private static List<Word> abbreviated(List<Word> words) {
    List<Word> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); ) {
      int length = abbreviation(words, i);
      joined.add(length > 1 ? new Word(letters(words, i, length), false, false) : words.get(i));
      i += length;
    }
    return joined;
  }

  /** Number of single letters from here that make an abbreviation, else 1. */
  private static int abbreviation(List<Word> words, int at) {
    if (!words.get(at).isLetter()) {
      return 1;
    }
    for (int length = Math.min(4, words.size() - at); length > 1; length--) {
      if (ABBREVIATIONS.contains(letters(words, at, length))
          && words.subList(at, at + length).stream().allMatch(Word::isLetter)) {
        return length;
      }
    }
    return 1;
  }

  private static String letters(List<Word> words, int at, int length) {
    return words.subList(at, at + length).stream().map(Word::folded).collect(Collectors.joining());
  }

  boolean isLetter() {
    return folded.length() == 1 && Character.isLetter(folded.charAt(0));
  }

  boolean isNumber() {
    return folded.chars().allMatch(Character::isDigit);
  }
}
