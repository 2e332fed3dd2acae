package org.gtmready.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gtmready.sandbox.jira.JiraProblem;

/** The words, texts and signs of a query, read one after the other. */
final class Tokens {
  private static final Set<Character> SIGNS =
      Set.of('(', ')', ',', '=', '!', '<', '>', '~', '&', '|');
  private static final Set<String> PAIRS = Set.of("!=", "!~", "<=", ">=", "&&", "||");
  private final List<Token> tokens = new ArrayList<>();
  private int next;

  /**
   * One token.
   *
   * @param text without quotes
   * @param quoted true for a text in quotes, which is never a key word
   * @param position of its first character, from 1
   */
  record Token(String text, boolean quoted, int position) {
    boolean is(String word) {
      return !quoted && text.toLowerCase(Locale.ROOT).equals(word);
    }
  }

  Tokens(String query) {
    int at = 0;
    while (at < query.length()) {
      char c = query.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '"' || c == '\'') {
        at = quoted(query, at, c);
      } else if (SIGNS.contains(c)) {
        boolean pair = at + 1 < query.length() && PAIRS.contains(query.substring(at, at + 2));
        String sign = query.substring(at, at + (pair ? 2 : 1));
        tokens.add(new Token(sign, false, at + 1));
        at += sign.length();
      } else {
        int end = at;
        while (end < query.length() && isWord(query.charAt(end))) {
          end++;
        }
        tokens.add(new Token(query.substring(at, end), false, at + 1));
        at = end;
      }
    }
  }

  private static boolean isWord(char c) {
    return !Character.isWhitespace(c) && !SIGNS.contains(c) && c != '"' && c != '\'';
  }

  private int quoted(String query, int start, char quote) {
    StringBuilder text = new StringBuilder();
    int at = start + 1;
    while (at < query.length() && query.charAt(at) != quote) {
      if (query.charAt(at) == '\\' && at + 1 < query.length()) {
        at++;
      }
      text.append(query.charAt(at++));
    }
    if (at >= query.length()) {
      throw new JiraProblem(
          400,
          "Error in the JQL Query: The quoted string '%s' has not been completed. (line 1, character %d)"
              .formatted(text, start + 1));
    }
    tokens.add(new Token(text.toString(), true, start + 1));
    return at + 1;
  }

  boolean isAtEnd() {
    return next == tokens.size();
  }

  /** The token to come, or null. */
  Token peek() {
    return isAtEnd() ? null : tokens.get(next);
  }

  /** Takes the token if it is that word or sign. */
  boolean take(String word) {
    boolean is = !isAtEnd() && peek().is(word);
    if (is) {
      next++;
    }
    return is;
  }

  /** Takes any token that may be a name or a value. */
  Token value(String wanted) {
    if (isAtEnd()) {
      throw new JiraProblem(
          400,
          "Error in the JQL Query: Expecting %s before the end of the query.".formatted(wanted));
    }
    Token token = peek();
    if (!token.quoted() && SIGNS.contains(token.text().charAt(0))) {
      throw unexpected(wanted);
    }
    next++;
    return token;
  }

  void expect(String sign) {
    if (!take(sign)) {
      throw unexpected("'" + sign + "'");
    }
  }

  JiraProblem unexpected(String wanted) {
    return isAtEnd()
        ? new JiraProblem(
            400,
            "Error in the JQL Query: Expecting %s before the end of the query.".formatted(wanted))
        : new JiraProblem(
            400,
            "Error in the JQL Query: Expecting %s but got '%s'. (line 1, character %d)"
                .formatted(wanted, peek().text(), peek().position()));
  }
}
