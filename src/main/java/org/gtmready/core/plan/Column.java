package org.gtmready.core.plan;

import java.util.List;

/**
 * A column of a table field; its label is {@code gtm.template.<template>.<field>.<key>.label}.
 *
 * @param required whether each row that holds anything must fill this cell
 * @param options allowed values of an ENUM column, keys of {@code gtm.option.}; otherwise empty
 */
public record Column(String key, FieldType type, boolean required, List<String> options) {
  public Column {
    options = List.copyOf(options);
  }

  static Column required(String key, FieldType type) {
    return new Column(key, type, true, List.of());
  }

  static Column optional(String key, FieldType type) {
    return new Column(key, type, false, List.of());
  }

  static Column choice(String key, String... options) {
    return new Column(key, FieldType.ENUM, true, List.of(options));
  }
}
