package org.gtmready.core.plan;

import java.util.List;

/**
 * One field of a plan template; label, guidance and examples are i18n keys {@code
 * gtm.template.<template>.<key>.label}, {@code .guide}, {@code .strong} and {@code .weak}.
 *
 * @param columns columns of a table field in order; empty for single fields
 * @param options allowed values of an ENUM field, keys of {@code gtm.option.}; otherwise empty
 * @param excusable whether "not applicable, because ..." is an answer
 */
public record Field(
    String key,
    FieldType type,
    Need need,
    List<Column> columns,
    List<String> options,
    boolean excusable) {
  public Field {
    columns = List.copyOf(columns);
    options = List.copyOf(options);
  }

  /** A field that every launch can answer. */
  public Field(String key, FieldType type, Need need, List<Column> columns, List<String> options) {
    this(key, type, need, columns, options, false);
  }

  public boolean isTable() {
    return !columns.isEmpty();
  }

  static Field single(String key, FieldType type, Need need) {
    return new Field(key, type, need, List.of(), List.of(), type.isFreeText());
  }

  static Field choice(String key, Need need, String... options) {
    return new Field(key, FieldType.ENUM, need, List.of(), List.of(options), false);
  }

  static Field table(String key, Need need, Column... columns) {
    return new Field(key, FieldType.TABLE, need, List.of(columns), List.of(), false);
  }

  /** The same field, which every launch can answer. */
  Field always() {
    return new Field(key, type, need, columns, options, false);
  }

  /** The same field, which may be left out for a reason. */
  Field orReason() {
    return new Field(key, type, need, columns, options, true);
  }
}
