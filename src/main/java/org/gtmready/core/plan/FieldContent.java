package org.gtmready.core.plan;

import java.util.List;
import java.util.Map;

/** What a page holds in one field, reduced to plain text. */
public sealed interface FieldContent {

  /**
   * The content of a single field or of a table cell.
   *
   * @param text plain text, white space collapsed, instruction placeholders left out; null becomes
   *     empty
   * @param rich true when it holds content that is not text: a link, mention, date, image, task or
   *     nested macro
   * @param people who is mentioned, as the page refers to them: user keys, or user names in old
   *     pages
   */
  record Value(String text, boolean rich, List<String> people) implements FieldContent {
    public Value {
      text = text == null ? "" : text;
      people = List.copyOf(people);
    }

    /** A value that mentions nobody. */
    public Value(String text, boolean rich) {
      this(text, rich, List.of());
    }
  }

  /**
   * Rows of a table field; each maps column keys to values, columns that the page lacks are absent.
   */
  record Rows(List<Map<String, Value>> rows) implements FieldContent {
    public Rows {
      rows = List.copyOf(rows);
    }
  }
}
