package org.gtmready.core.readiness.explain;

import java.util.List;
import org.gtmready.core.host.Messages;

/** Joins names into one text, as the reader's language does. */
public final class WordLists {

  private final Messages words;

  public WordLists(Messages words) {
    this.words = words;
  }

  /** All of them: "A, B and C"; empty for none. */
  public String and(List<String> names) {
    return joined(names, "gtm.list.last");
  }

  /** Any of them: "A, B or C"; empty for none. */
  public String or(List<String> names) {
    return joined(names, "gtm.list.or");
  }

  private String joined(List<String> names, String last) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    String text = names.get(0);
    for (int i = 1; i < names.size() - 1; i++) {
      text = words.text("gtm.list.comma", text, names.get(i));
    }
    return words.text(last, text, names.get(names.size() - 1));
  }
}
