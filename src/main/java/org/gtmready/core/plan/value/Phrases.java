package org.gtmready.core.plan.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of phrases that can be found at a place in a text, the longest first. */
public final class Phrases {

  /** No phrases. */
  public static final Phrases NONE = of(List.of());

  private static final int LONGEST = 4_000;

  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  private Phrases() {}

  /** Phrases of whole words, case, accents and punctuation aside. */
  public static Phrases of(Collection<String> texts) {
    Phrases phrases = new Phrases();
    for (String text : texts) {
      List<String> words = Words.in(text, LONGEST).stream().map(Word::folded).toList();
      if (!words.isEmpty()) {
        phrases.byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
      }
    }
    Comparator<List<String>> byLength = Comparator.comparingInt(List::size);
    phrases.byFirstWord.values().forEach(list -> list.sort(byLength.reversed()));
    return phrases;
  }

  /** Number of words of the longest phrase that starts at a place; 0 when none does. */
  int at(Words words, int place) {
    for (List<String> phrase : byFirstWord.getOrDefault(words.get(place).folded(), List.of())) {
      if (matches(phrase, words, place)) {
        return phrase.size();
      }
    }
    return 0;
  }

  private static boolean matches(List<String> phrase, Words words, int place) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.has(place + i) || !phrase.get(i).equals(words.get(place + i).folded())) {
        return false;
      }
    }
    return true;
  }
}
