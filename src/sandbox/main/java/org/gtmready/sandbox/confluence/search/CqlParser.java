package org.gtmready.sandbox.confluence.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gtmready.sandbox.query.Tokens;

/**
 * Reads the subset of CQL that the sandbox models: comparisons of space, type, title, text,
 * siteSearch, label, macro and id; AND, OR, parentheses and ORDER BY.
 */
final class CqlParser {

  private static final Set<String> OPERATORS = Set.of("=", "!=", "~", "!~");

  private final Tokens tokens;

  private CqlParser(String text) {
    tokens = new Tokens(text, what -> new CqlException("Could not parse cql : " + what));
  }

  /**
   * The query of a text.
   *
   * @throws CqlException when it is not one
   */
  static Cql parse(String text) {
    return new CqlParser(text).query();
  }

  private Cql query() {
    if (tokens.isAtEnd()) {
      throw new CqlException("cql query cannot be empty");
    }
    Clause where = tokens.peek().is("order") ? new Clause.And(List.of()) : or();
    List<Cql.Order> order = new ArrayList<>();
    if (tokens.take("order")) {
      tokens.expect("by");
      do {
        String field = word("a field name");
        boolean descending = tokens.take("desc");
        if (!descending) {
          tokens.take("asc");
        }
        order.add(new Cql.Order(field, descending));
      } while (tokens.take(","));
    }
    if (!tokens.isAtEnd()) {
      throw tokens.unexpected("either 'OR' or 'AND'");
    }
    return new Cql(where, order);
  }

  private Clause or() {
    List<Clause> any = new ArrayList<>(List.of(and()));
    while (tokens.take("or")) {
      any.add(and());
    }
    return any.size() == 1 ? any.get(0) : new Clause.Or(any);
  }

  private Clause and() {
    List<Clause> all = new ArrayList<>(List.of(term()));
    while (tokens.take("and")) {
      all.add(term());
    }
    return all.size() == 1 ? all.get(0) : new Clause.And(all);
  }

  private Clause term() {
    if (tokens.take("(")) {
      Clause inner = or();
      tokens.expect(")");
      return inner;
    }
    String field = word("a field name");
    String operator =
        OPERATORS.stream()
            .filter(tokens::take)
            .findFirst()
            .orElseThrow(() -> tokens.unexpected("an operator such as '=' or '~'"));
    return new Clause.Test(field, operator, tokens.value("a value").text());
  }

  private String word(String wanted) {
    return tokens.value(wanted).text().toLowerCase(Locale.ROOT);
  }
}
