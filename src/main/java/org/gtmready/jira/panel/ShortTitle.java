package org.gtmready.jira.panel;

import org.gtmready.core.host.EpicFacts;

/** What a title says beyond the epic in whose panel it stands. */
final class ShortTitle {

  private ShortTitle() {}

  /**
   * A title without the epic's key and summary at its start, "LAUNCH-2 Audit log – Positioning" as
   * "Positioning"; whole where nothing would be left of it.
   */
  static String of(String title, EpicFacts epic) {
    String rest = without(title, epic.key());
    rest = rest.equals(title) ? rest : without(rest, epic.summary());
    return rest.isEmpty() ? title : rest;
  }

  private static String without(String title, String start) {
    if (start.isEmpty() || !title.regionMatches(true, 0, start, 0, start.length())) {
      return title;
    }
    String rest = title.substring(start.length());
    // LAUNCH-2 is no start of LAUNCH-23
    boolean cut = rest.isEmpty() || !Character.isLetterOrDigit(rest.codePointAt(0));
    return cut ? rest.replaceFirst("^[\\s\\p{Pd}:|/]+", "") : title;
  }
}
