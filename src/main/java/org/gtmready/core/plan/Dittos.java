package org.gtmready.core.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.value.TextNormalizer;

/** Cells that only point to the cell above them: ditto, "same as above", a quotation mark. */
final class Dittos {

  private static final int LONGEST = 20;
  private static final Set<String> WORDS =
      Set.of(
          "ditto",
          "same",
          "same as above",
          "as above",
          "see above",
          "same here",
          "dito",
          "dto",
          "siehe oben",
          "wie oben",
          "gleich",
          "s o");
  private static final Set<String> MARKS =
      Set.of("\"", "''", "\u3003", "\u201d", "\u201c", "\u201e");

  private Dittos() {}

  /** The row with each such cell in the words of the row above; without one, it stays. */
  static Map<String, Value> resolved(Map<String, Value> row, Map<String, Value> above) {
    Map<String, Value> resolved = new LinkedHashMap<>();
    row.forEach(
        (column, value) ->
            resolved.put(
                column,
                value != null && isDitto(value) ? above.getOrDefault(column, value) : value));
    return resolved;
  }

  private static boolean isDitto(Value value) {
    String text = value.text().strip();
    return text.length() <= LONGEST
        && value.references().isEmpty()
        && (MARKS.contains(text) || WORDS.contains(TextNormalizer.of(text)));
  }
}
