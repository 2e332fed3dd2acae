package org.gtmready.core.plan;

import java.util.List;
import java.util.stream.Stream;
import org.gtmready.core.plan.FieldContent.Rows;
import org.gtmready.core.plan.FieldContent.Value;

/** Whom a plan mentions as owners: in its own owner fields, or in the owner column of a table. */
public final class PlanOwners {

  private static final int MOST = 3;

  private PlanOwners() {}

  /** The first few, as the page refers to them, each once, in the template's order. */
  public static List<String> in(PlanTemplate template, PlanContent content) {
    return template.fields().stream()
        .flatMap(field -> values(field, content.fields().get(field.key())))
        .flatMap(value -> value.targets(Reference.Kind.PERSON).stream())
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static Stream<Value> values(Field field, FieldContent content) {
    if (content instanceof Value value && isOwner(field.key())) {
      return Stream.of(value);
    }
    return content instanceof Rows rows
        ? field.columns().stream()
            .filter(column -> isOwner(column.key()))
            .flatMap(column -> rows.rows().stream().map(row -> row.get(column.key())))
            .filter(value -> value != null)
        : Stream.of();
  }

  private static boolean isOwner(String key) {
    return key.equals("owner") || key.equals("co-owner");
  }
}
