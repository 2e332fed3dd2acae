package org.gtmready.sandbox.jira.jql;

import java.util.List;

/** A part of a query that is true or false for an issue. */
sealed interface Clause {
  /** All hold; true without any. */
  record And(List<Clause> parts) implements Clause {}

  /** One holds. */
  record Or(List<Clause> parts) implements Clause {}

  /** It does not hold. */
  record Not(Clause part) implements Clause {}

  /** A field compared with operands. */
  record Terminal(String field, Operator operator, List<Operand> operands) implements Clause {}

  /** What a field is compared with. */
  sealed interface Operand {
    /** A word, number or quoted text. */
    record Literal(String text) implements Operand {}

    /** {@code EMPTY} or {@code NULL}. */
    record Empty() implements Operand {}

    /** A function call. */
    record Call(String name, List<String> arguments) implements Operand {}
  }

  /** How a field is compared. */
  enum Operator {
    EQUALS("="),
    NOT_EQUALS("!="),
    CONTAINS("~"),
    NOT_CONTAINS("!~"),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not");

    private final String text;

    Operator(String text) {
      this.text = text;
    }

    /** As it is written in a query. */
    String text() {
      return text;
    }

    boolean isNegative() {
      return this == NOT_EQUALS || this == NOT_IN || this == IS_NOT || this == NOT_CONTAINS;
    }

    boolean isOrder() {
      return this == LESS || this == LESS_OR_EQUAL || this == GREATER || this == GREATER_OR_EQUAL;
    }
  }

  /**
   * A parsed query.
   *
   * @param where what selects
   * @param order what sorts, most important first
   */
  record Query(Clause where, List<Sort> order) {}

  /**
   * A field to sort by.
   *
   * @param field its name in the query
   * @param descending largest first
   */
  record Sort(String field, boolean descending) {}
}
