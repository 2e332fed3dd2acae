package org.gtmready.sandbox.confluence.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the subset of CQL that the sandbox models: comparisons of space, type, title, text,
 * siteSearch, label and id; AND, OR, parentheses and ORDER BY.
 */
final class CqlParser {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|(!=|!~|>=|<=|[=~<>(),])"
              + "|([^\\s\"'=~<>!(),]+))");
  private static final Set<String> OPERATORS = Set.of("=", "!=", "~", "!~");

  private final List<Token> tokens;
  private int next;

  private CqlParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  private record Token(String text, boolean quoted) {
    boolean is(String word) {
      return !quoted && text.equalsIgnoreCase(word);
    }
  }

  /**
   * The query of a text.
   *
   * @throws CqlException when it is not one
   */
  static Cql parse(String text) {
    CqlParser parser = new CqlParser(tokens(text));
    Clause where = parser.peekIs("order") ? new Clause.And(List.of()) : parser.or();
    List<Cql.Order> order = parser.order();
    if (parser.next < parser.tokens.size()) {
      throw parser.unexpected();
    }
    return new Cql(where, order);
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    String rest = text.stripTrailing();
    while (end < rest.length()) {
      if (!matcher.find(end) || matcher.start() != end) {
        throw new CqlException("Could not parse cql : " + text);
      }
      String quoted = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      if (quoted != null) {
        tokens.add(new Token(quoted.replaceAll("\\\\(.)", "$1"), true));
      } else {
        tokens.add(
            new Token(matcher.group(3) != null ? matcher.group(3) : matcher.group(4), false));
      }
      end = matcher.end();
    }
    if (tokens.isEmpty()) {
      throw new CqlException("cql query cannot be empty");
    }
    return tokens;
  }

  private Clause or() {
    List<Clause> any = new ArrayList<>(List.of(and()));
    while (accept("or")) {
      any.add(and());
    }
    return any.size() == 1 ? any.get(0) : new Clause.Or(any);
  }

  private Clause and() {
    List<Clause> all = new ArrayList<>(List.of(term()));
    while (accept("and")) {
      all.add(term());
    }
    return all.size() == 1 ? all.get(0) : new Clause.And(all);
  }

  private Clause term() {
    if (accept("(")) {
      Clause inner = or();
      expect(")");
      return inner;
    }
    return test();
  }

  private Clause test() {
    String field = take().text().toLowerCase(Locale.ROOT);
    String operator = take().text();
    if (!OPERATORS.contains(operator)) {
      throw new CqlException("Expected an operator after " + field + ", got : " + operator);
    }
    return new Clause.Test(field, operator, take().text());
  }

  private List<Cql.Order> order() {
    List<Cql.Order> order = new ArrayList<>();
    if (accept("order")) {
      expect("by");
      do {
        String field = take().text().toLowerCase(Locale.ROOT);
        boolean descending = accept("desc");
        if (!descending) {
          accept("asc");
        }
        order.add(new Cql.Order(field, descending));
      } while (accept(","));
    }
    return order;
  }

  private boolean peekIs(String word) {
    return next < tokens.size() && tokens.get(next).is(word);
  }

  private boolean accept(String word) {
    boolean yes = peekIs(word);
    next += yes ? 1 : 0;
    return yes;
  }

  private void expect(String word) {
    if (!accept(word)) {
      throw unexpected();
    }
  }

  private Token take() {
    if (next >= tokens.size()) {
      throw unexpected();
    }
    return tokens.get(next++);
  }

  private CqlException unexpected() {
    return new CqlException(
        next < tokens.size()
            ? "Unexpected \"" + tokens.get(next).text() + "\" in cql"
            : "cql ends too early");
  }
}
