package org.gtmready.core.plan;

import java.util.List;
import java.util.Map;

/** What a page holds in one field, reduced to what a reader sees. */
public sealed interface FieldContent {

  /**
   * The content of a single field or of a table cell.
   *
   * @param text the words that a reader sees, in order, white space collapsed, instruction
   *     placeholders left out
   * @param parts the words of each part: paragraph, line, list item, cell of a nested table; so
   *     that each can be asked whether it says anything
   * @param references what is really there besides words, in order
   */
  record Value(String text, List<String> parts, List<Reference> references)
      implements FieldContent {
    public Value {
      parts = List.copyOf(parts);
      references = List.copyOf(references);
    }

    /** A value of one part that is nothing but words; null is none. */
    public static Value of(String text, Reference... references) {
      String words = text == null ? "" : text;
      return new Value(words, words.isEmpty() ? List.of() : List.of(words), List.of(references));
    }

    /** True when there is nothing to see; an open box without words is waiting for an answer. */
    public boolean isEmpty() {
      return text.isEmpty()
          && references.stream().allMatch(r -> r.kind() == Reference.Kind.OPEN_TASK);
    }

    /** Whether it refers to anything of one of these kinds. */
    public boolean refersTo(Reference.Kind... kinds) {
      List<Reference.Kind> wanted = List.of(kinds);
      return references.stream().anyMatch(reference -> wanted.contains(reference.kind()));
    }

    /** The targets of the references of a kind, in order. */
    public List<String> targets(Reference.Kind kind) {
      return references.stream()
          .filter(reference -> reference.kind() == kind)
          .map(Reference::target)
          .toList();
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
