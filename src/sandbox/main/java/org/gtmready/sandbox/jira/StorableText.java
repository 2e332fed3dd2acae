package org.gtmready.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;

/** Refuses text that not every database can keep: the null character and halves of characters. */
public final class StorableText {
  private StorableText() {}

  /**
   * Looks at every text in what was sent.
   *
   * @throws JiraProblem 400 when one cannot be stored
   */
  public static void check(JsonNode node) {
    if (node.isTextual()) {
      check(node.asText());
    }
    node.fieldNames().forEachRemaining(StorableText::check);
    node.forEach(StorableText::check);
  }

  /** Looks at one text. */
  public static void check(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (c == '\0' || (Character.isSurrogate(c) && !pair)) {
        throw new JiraProblem(
            400, "The text holds a character that cannot be stored, at position " + i + ".");
      }
      if (pair) {
        i++;
      }
    }
  }
}
