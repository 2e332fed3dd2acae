package org.gtmready.core.plan.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a text's beginning, each found when it is first asked for: mostly the first few tell
 * what the text is. Single letters that make an abbreviation are one word.
 */
final class Words {

  private static final Set<String> ABBREVIATIONS =
      Set.of("tbd", "tbc", "tba", "na", "ka", "nv", "nn", "nz", "wip", "todo", "xxx", "xx", "xxxx");
  private static final int LONGEST_ABBREVIATION = 4;

  private final String text;
  private final int end;
  private int at;

  /** Words that were found, and of which those behind the last known may still be joined. */
  private final List<Word> found = new ArrayList<>();

  private final List<Word> known = new ArrayList<>();
  private int joined;

  /**
   * The words of a text.
   *
   * @param lookedAt how many of its characters are looked at
   */
  Words(String text, int lookedAt) {
    this.text = text;
    this.end = Math.min(text.length(), lookedAt);
  }

  /** All of them. */
  static List<Word> in(String text, int lookedAt) {
    Words words = new Words(text, lookedAt);
    for (int i = 0; words.has(i); i++) {
      // has found it
    }
    return words.known;
  }

  /** Whether there is a word in this place, from 0. */
  boolean has(int place) {
    while (known.size() <= place && isFound(joined)) {
      int length = abbreviation();
      known.add(length > 1 ? new Word(letters(length), false, false) : found.get(joined));
      joined += length;
    }
    return known.size() > place;
  }

  /** The word in a place that has one. */
  Word get(int place) {
    if (!has(place)) {
      throw new IndexOutOfBoundsException(place);
    }
    return known.get(place);
  }

  private boolean isFound(int place) {
    while (found.size() <= place && at < end) {
      find();
    }
    return found.size() > place;
  }

  private void find() {
    int c = text.codePointAt(at);
    if (!Character.isLetterOrDigit(c)) {
      at += Character.charCount(c);
      return;
    }
    int start = at;
    boolean mention = start > 0 && text.charAt(start - 1) == '@';
    while (at < end
        && (isInside(text.codePointAt(at)) || (mention && "._-".indexOf(text.charAt(at)) >= 0))) {
      at += Character.charCount(text.codePointAt(at));
    }
    for (String folded : TextNormalizer.of(text.substring(start, at)).split(" ")) {
      if (!folded.isEmpty()) {
        boolean capital = Character.isUpperCase(c);
        found.add(new Word(folded, capital, mention || (capital && isInBrackets(start))));
      }
    }
  }

  /** A name that stands alone in brackets says who, as one with an @ does. */
  private boolean isInBrackets(int start) {
    return start > 0
        && text.charAt(start - 1) == '('
        && at < text.length()
        && text.charAt(at) == ')';
  }

  private static boolean isInside(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || c == '\''
        || c == '\u2019';
  }

  /** Number of single letters from here that make an abbreviation, else 1. */
  private int abbreviation() {
    int letters = 0;
    while (letters < LONGEST_ABBREVIATION
        && isFound(joined + letters)
        && found.get(joined + letters).isLetter()) {
      letters++;
    }
    for (int length = letters; length > 1; length--) {
      if (ABBREVIATIONS.contains(letters(length))) {
        return length;
      }
    }
    return 1;
  }

  private String letters(int length) {
    StringBuilder letters = new StringBuilder();
    found.subList(joined, joined + length).forEach(word -> letters.append(word.folded()));
    return letters.toString();
  }
}
