package org.gtmready.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.jql.Clause.Operand;
import org.gtmready.sandbox.jira.jql.Clause.Operator;
import org.gtmready.sandbox.jira.jql.Clause.Query;
import org.gtmready.sandbox.jira.jql.Clause.Sort;
import org.gtmready.sandbox.query.Tokens;

/** Reads a query: OR binds weaker than AND, AND weaker than NOT. */
final class Parser {
  private static final int MAX_DEPTH = 100;
  private final Tokens tokens;
  private int depth;

  private Parser(String query) {
    tokens = new Tokens(query, what -> new JiraProblem(400, "Error in the JQL Query: " + what));
  }

  /**
   * The query's clauses.
   *
   * @param query may be null or blank, which selects everything
   * @throws org.gtmready.sandbox.jira.JiraProblem 400 with the place of the error
   */
  static Query parse(String query) {
    return new Parser(query == null ? "" : query).query();
  }

  private Query query() {
    Clause where = tokens.isAtEnd() || tokens.peek().is("order") ? new Clause.And(List.of()) : or();
    List<Sort> order = new ArrayList<>();
    if (tokens.take("order")) {
      tokens.expect("by");
      do {
        String field = tokens.value("a field name").text();
        boolean descending = tokens.take("desc");
        if (!descending) {
          tokens.take("asc");
        }
        order.add(new Sort(field, descending));
      } while (tokens.take(","));
    }
    if (!tokens.isAtEnd()) {
      throw tokens.unexpected("either 'OR' or 'AND'");
    }
    return new Query(where, order);
  }

  private Clause or() {
    List<Clause> parts = new ArrayList<>(List.of(and()));
    while (tokens.take("or") || tokens.take("||") || tokens.take("|")) {
      parts.add(and());
    }
    return parts.size() == 1 ? parts.get(0) : new Clause.Or(parts);
  }

  private Clause and() {
    List<Clause> parts = new ArrayList<>(List.of(not()));
    while (tokens.take("and") || tokens.take("&&") || tokens.take("&")) {
      parts.add(not());
    }
    return parts.size() == 1 ? parts.get(0) : new Clause.And(parts);
  }

  private Clause not() {
    if (++depth > MAX_DEPTH) {
      throw new JiraProblem(400, "Error in the JQL Query: it is nested too deeply.");
    }
    try {
      if (tokens.take("not") || tokens.take("!")) {
        return new Clause.Not(not());
      }
      if (tokens.take("(")) {
        Clause inner = or();
        tokens.expect(")");
        return inner;
      }
      return terminal();
    } finally {
      depth--;
    }
  }

  private Clause terminal() {
    String field = tokens.value("a field name").text();
    Operator operator = operator();
    return new Clause.Terminal(field, operator, operands(operator));
  }

  private Operator operator() {
    if (tokens.take("not")) {
      tokens.expect("in");
      return Operator.NOT_IN;
    }
    if (tokens.take("is")) {
      return tokens.take("not") ? Operator.IS_NOT : Operator.IS;
    }
    for (Operator operator : Operator.values()) {
      if (tokens.take(operator.text())) {
        return operator;
      }
    }
    throw tokens.unexpected("operator such as '=', '!=', '~', 'in' or 'is'");
  }

  private List<Operand> operands(Operator operator) {
    boolean many = operator == Operator.IN || operator == Operator.NOT_IN;
    if (!many || !tokens.take("(")) {
      return List.of(operand());
    }
    List<Operand> operands = new ArrayList<>();
    do {
      operands.add(operand());
    } while (tokens.take(","));
    tokens.expect(")");
    return operands;
  }

  private Operand operand() {
    Tokens.Token token = tokens.value("a value");
    if (token.is("empty") || token.is("null")) {
      return new Operand.Empty();
    }
    if (!tokens.take("(")) {
      return new Operand.Literal(token.text());
    }
    List<String> arguments = new ArrayList<>();
    if (!tokens.take(")")) {
      do {
        arguments.add(tokens.value("an argument").text());
      } while (tokens.take(","));
      tokens.expect(")");
    }
    return new Operand.Call(token.text(), arguments);
  }
}
