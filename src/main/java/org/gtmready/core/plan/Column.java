package org.gtmready.core.plan;

import java.util.List;

/**
 * A column of a table field; its label is {@code gtm.template.<template>.<field>.<key>.label}.
 *
 * @param required whether each row that holds anything must fill this cell
 * @param options allowed values of an ENUM column, keys of {@code gtm.option.}; otherwise empty
 * @param excusable whether "not applicable, because ..." is an answer
 * @param reply whether it answers a question of the same row, so that "not yet" is an answer
 */
public record Column(
    String key,
    FieldType type,
    boolean required,
    List<String> options,
    boolean excusable,
    boolean reply) {
  public Column {
    options = List.copyOf(options);
  }

  /** A column whose cells every row can fill. */
  public Column(String key, FieldType type, boolean required, List<String> options) {
    this(key, type, required, options, false, false);
  }

  static Column required(String key, FieldType type) {
    return new Column(key, type, true, List.of(), type.isFreeText(), false);
  }

  static Column optional(String key, FieldType type) {
    return new Column(key, type, false, List.of(), type.isFreeText(), false);
  }

  static Column choice(String key, String... options) {
    return new Column(key, FieldType.ENUM, true, List.of(options), false, false);
  }

  /** The same column, whose cells may be left out for a reason. */
  Column orReason() {
    return new Column(key, type, required, options, true, reply);
  }

  /** The same column, whose cells answer a question of their row. */
  Column asReply() {
    return new Column(key, type, required, options, excusable, true);
  }
}
