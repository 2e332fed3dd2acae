package org.gtmready.core.plan.value;

import java.util.Set;

/**
 * Tells answers from what only stands in for one. A text is no answer when nothing but filler
 * words, the template's own words, connectives and punctuation remains: the first word beyond ends
 * the look.
 */
public final class Responses {

  private static final int LOOKED_AT = 20_000;
  private static final int WORDS_OF_A_REASON = 2;
  private static final int WORDS_OF_A_NAME = 2;
  private static final int WORDS_OF_NOISE = 40;
  private static final int WORDS_UNTIL_PARTICIPLE = 5;
  private static final int WORDS_OF_A_CLAUSE = 3;

  private final Words words;
  private final Phrases own;
  private final Set<String> label;
  private int at;
  private Response head = Response.ANSWER;
  private boolean template;
  private int names;

  private Responses(Words words, Phrases own, Set<String> label) {
    this.words = words;
    this.own = own;
    this.label = label;
  }

  /** What a text is that stands anywhere. */
  public static Response of(String text) {
    return of(text, Phrases.NONE, Set.of());
  }

  /**
   * What a text is in a field.
   *
   * @param own the template's own texts
   * @param neutral folded words that add nothing here: those of the field's label, names of people
   */
  public static Response of(String text, Phrases own, Set<String> neutral) {
    if (!VisibleCharacters.hasContent(text)) {
      return VisibleCharacters.isBlank(text) ? Response.BLANK : Response.OPEN;
    }
    Words words = new Words(Dates.maskedWords(text, LOOKED_AT), LOOKED_AT);
    if (!words.has(0)) {
      return Response.ANSWER;
    }
    if (isOneLetter(text) || isNoise(words)) {
      return Response.OPEN;
    }
    return new Responses(words, own, neutral).read();
  }

  private Response read() {
    while (words.has(at)) {
      if (!step()) {
        return head == Response.NOT_APPLICABLE && isReason() ? Response.EXCUSED : Response.ANSWER;
      }
    }
    if (head != Response.ANSWER) {
      return head;
    }
    return template ? Response.TEMPLATE : Response.ANSWER;
  }

  /** Takes the filler that starts here; false when a word of an answer does. */
  private boolean step() {
    int length = own.at(words, at);
    if (length > 0) {
      template = true;
      return take(length);
    }
    return participle()
        || phrase(FillerWords.OPEN, Response.OPEN)
        || phrase(FillerWords.NONSENSE, Response.OPEN)
        || phrase(FillerWords.NOT_APPLICABLE, Response.NOT_APPLICABLE)
        || phrase(FillerWords.WEAK, Response.NOT_YET)
        || isNeutral()
        || (head != Response.ANSWER && isTail())
        || (head == Response.NOT_APPLICABLE
            && FillerWords.BECAUSE.contains(words.get(at).folded())
            && take(1));
  }

  private boolean participle() {
    int length = FillerWords.TO_BE.at(words, at);
    while (length > 0 && words.has(at + length) && isBetween(at + length)) {
      length++;
    }
    int end = at + length;
    if (length == 0 || !words.has(end) || !FillerWords.DONE.contains(words.get(end).folded())) {
      return false;
    }
    head = Response.OPEN;
    return take(length + 1);
  }

  /** "wird bis Ende Mai nachgereicht"; but "wird von Hand geprüft" tells how something is done. */
  private boolean isBetween(int place) {
    String word = words.get(place).folded();
    return !FillerWords.DONE.contains(word)
        && (FillerWords.NEUTRAL.contains(word)
            || FillerWords.TAIL.contains(word)
            || isEvent(place)
            || isWhoWillHandItIn(place));
  }

  /** What something is put off to: "after the pilot". */
  private boolean isEvent(int place) {
    int before = place - 1;
    while (before > 0 && FillerWords.NEUTRAL.contains(words.get(before).folded())) {
      before--;
    }
    return before >= 0 && FillerWords.PUT_OFF.contains(words.get(before).folded());
  }

  /** "wird von Priya nachgereicht": nothing else is handed in by somebody. */
  private boolean isWhoWillHandItIn(int place) {
    if (!words.get(place).capital() || !FillerWords.BY.contains(words.get(place - 1).folded())) {
      return false;
    }
    for (int i = place + 1; words.has(i) && i <= place + WORDS_UNTIL_PARTICIPLE; i++) {
      if (FillerWords.HANDED_IN.contains(words.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  private boolean phrase(Phrases phrases, Response kind) {
    int length = phrases.at(words, at);
    if (length == 0 && kind == Response.OPEN && isMashed(words.get(at).folded())) {
      length = 1;
    }
    if (length == 0) {
      return false;
    }
    // the strongest word decides: "n/a yet, TBD" is open
    if (head == Response.ANSWER || kind == Response.OPEN) {
      head = kind;
    }
    return take(length);
  }

  private boolean isNeutral() {
    Word word = words.get(at);
    // "date unknown" is none, "unknown dates" are what frustrates somebody
    boolean noun =
        FillerWords.NOUNS.contains(word.folded())
            && (head == Response.ANSWER || head == Response.OPEN);
    return (noun
            || word.addressed()
            || FillerWords.NEUTRAL.contains(word.folded())
            || label.contains(word.folded()))
        && take(1);
  }

  private boolean isTail() {
    Word word = words.get(at);
    String before = at == 0 ? "" : words.get(at - 1).folded();
    if (FillerWords.TAIL.contains(word.folded()) || FillerWords.DONE.contains(word.folded())) {
      return take(1);
    }
    if (word.isNumber() || word.folded().equals(Dates.WORD)) {
      boolean until = FillerWords.UNTIL.contains(before) || FillerWords.TAIL.contains(before);
      return (until || word.folded().matches("20\\d\\d")) && take(1);
    }
    if (head == Response.OPEN && isEvent(at)) {
      return take(1);
    }
    boolean announced = FillerWords.BY.contains(before) || names > 0 || isAbbreviated();
    boolean name = word.capital() && announced;
    if (head == Response.OPEN && name && names < WORDS_OF_A_NAME) {
      names++;
      return take(1);
    }
    return false;
  }

  /** "TBD – Priya" names whom to ask, without a word for it. */
  private boolean isAbbreviated() {
    return FillerWords.ABBREVIATIONS.contains(words.get(0).folded());
  }

  private boolean take(int length) {
    at += length;
    return true;
  }

  /** The rest of "not applicable, because ..." says something of its own. */
  private boolean isReason() {
    int own = 0;
    for (int i = at; words.has(i) && own < WORDS_OF_A_REASON; i++) {
      String word = words.get(i).folded();
      boolean adds =
          !FillerWords.BECAUSE.contains(word)
              && !FillerWords.NEUTRAL.contains(word)
              && !FillerWords.TAIL.contains(word);
      own += adds ? 1 : 0;
    }
    return own >= WORDS_OF_A_REASON || (own > 0 && isClause());
  }

  /** At least three words after "because". */
  private boolean isClause() {
    for (int i = 0; words.has(i + WORDS_OF_A_CLAUSE); i++) {
      if (FillerWords.CLAUSE.contains(words.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** In an alphabet; one sign of Chinese is a word. */
  private static boolean isOneLetter(String text) {
    int[] content = text.codePoints().filter(VisibleCharacters::isContent).limit(2).toArray();
    return content.length == 1
        && Character.isLetter(content[0])
        && !Character.isIdeographic(content[0]);
  }

  /** Lorem ipsum, told by how a text begins. */
  private static boolean isNoise(Words words) {
    String first = words.get(0).folded();
    if (first.equals("lorem") || first.equals("ipsum")) {
      return true;
    }
    int latin = 0;
    int all = 0;
    while (all < WORDS_OF_NOISE && words.has(all)) {
      latin += FillerWords.LOREM.contains(words.get(all).folded()) ? 1 : 0;
      all++;
    }
    return all >= 4 && latin * 10 >= all * 8;
  }

  /** One letter again and again: xxx, aaaa. */
  private static boolean isMashed(String word) {
    char first = word.charAt(0);
    return word.length() >= (first == 'x' ? 2 : 3)
        && Character.isLetter(first)
        && word.chars().allMatch(c -> c == first);
  }
}
