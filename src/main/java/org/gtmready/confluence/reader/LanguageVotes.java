package org.gtmready.confluence.reader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts in which language a plan's labels are written. */
final class LanguageVotes {

  private final Map<String, Integer> votes = new LinkedHashMap<>();

  /**
   * Counts a label.
   *
   * @param language ISO code; an empty string for a label that is the same in several languages
   */
  void add(String language) {
    if (!language.isEmpty()) {
      votes.merge(language, 1, Integer::sum);
    }
  }

  /** The language of most labels; an empty string when none was counted. */
  String most() {
    return votes.isEmpty()
        ? ""
        : Collections.max(votes.entrySet(), Map.Entry.comparingByValue()).getKey();
  }
}
