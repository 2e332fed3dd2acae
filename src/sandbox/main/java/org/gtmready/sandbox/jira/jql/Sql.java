package org.gtmready.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition over the issue table, alias {@code i}.
 *
 * @param text with question marks
 * @param arguments for them, in order
 */
record Sql(String text, List<Object> arguments) {
  static final Sql NONE = new Sql("1 = 0", List.of());

  static Sql of(String text, Object... arguments) {
    return new Sql(text, List.of(arguments));
  }

  /** {@code column in (...)}; nothing for no values. */
  static Sql in(String column, List<?> values) {
    if (values.isEmpty()) {
      return NONE;
    }
    return new Sql(column + " in (?" + ", ?".repeat(values.size() - 1) + ")", List.copyOf(values));
  }

  static Sql join(String word, List<Sql> parts, String whenEmpty) {
    if (parts.isEmpty()) {
      return of(whenEmpty);
    }
    List<Object> arguments = new ArrayList<>();
    parts.forEach(part -> arguments.addAll(part.arguments));
    return new Sql(
        parts.stream().map(Sql::text).collect(Collectors.joining(" " + word + " ", "(", ")")),
        arguments);
  }

  Sql inside(String before, String after) {
    return new Sql(before + text + after, arguments);
  }
}
