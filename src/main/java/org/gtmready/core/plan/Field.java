package org.gtmready.core.plan;

import java.util.List;

/**
 * One field of a plan template; label, guidance and examples are i18n keys {@code
 * gtm.template.<template>.<key>.label}, {@code .guide}, {@code .strong} and {@code .weak}.
 *
 * @param columns columns of a table field in order; empty for single fields
 * @param options allowed values of an ENUM field, keys of {@code gtm.option.}; otherwise empty
 */
public record Field(
    String key, FieldType type, Need need, List<Column> columns, List<String> options) {
  public Field {
    columns = List.copyOf(columns);
    options = List.copyOf(options);
  }

  public boolean isTable() {
    return !columns.isEmpty();
  }

  static Field single(String key, FieldType type, Need need) {
    return new Field(key, type, need, List.of(), List.of());
  }

  static Field choice(String key, Need need, String... options) {
    return new Field(key, FieldType.ENUM, need, List.of(), List.of(options));
  }

  static Field table(String key, Need need, Column... columns) {
    return new Field(key, FieldType.TABLE, need, List.of(columns), List.of());
  }
}
