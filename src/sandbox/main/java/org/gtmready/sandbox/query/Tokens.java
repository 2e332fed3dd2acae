package org.gtmready.sandbox.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The words, texts and signs of a query, read one after the other. */
public final class Tokens {
  private static final Set<Character> SIGNS =
      Set.of('(', ')', ',', '=', '!', '<', '>', '~', '&', '|');
  private static final Set<String> PAIRS = Set.of("!=", "!~", "<=", ">=", "&&", "||");
  private final List<Token> tokens = new ArrayList<>();
  private final Function<String, ? extends RuntimeException> refused;
  private int next;

  /**
   * One token.
   *
   * @param text without quotes
   * @param quoted true for a text in quotes, which is never a key word
   * @param position of its first character, from 1
   */
  public record Token(String text, boolean quoted, int position) {
    public boolean is(String word) {
      return !quoted && text.toLowerCase(Locale.ROOT).equals(word);
    }
  }

  /**
   * Reads a query into tokens.
   *
   * @param refused makes what is thrown of a sentence that says what is wrong and where
   */
  public Tokens(String query, Function<String, ? extends RuntimeException> refused) {
    this.refused = refused;
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
      throw refused.apply(
          "The quoted string '%s' has not been completed. (line 1, character %d)"
              .formatted(text, start + 1));
    }
    tokens.add(new Token(text.toString(), true, start + 1));
    return at + 1;
  }

  public boolean isAtEnd() {
    return next == tokens.size();
  }

  /** The token to come, or null. */
  public Token peek() {
    return isAtEnd() ? null : tokens.get(next);
  }

  /** Takes the token if it is that word or sign. */
  public boolean take(String word) {
    boolean is = !isAtEnd() && peek().is(word);
    if (is) {
      next++;
    }
    return is;
  }

  /** Takes any token that may be a name or a value. */
  public Token value(String wanted) {
    if (isAtEnd()) {
      throw refused.apply("Expecting %s before the end of the query.".formatted(wanted));
    }
    Token token = peek();
    if (!token.quoted() && SIGNS.contains(token.text().charAt(0))) {
      throw unexpected(wanted);
    }
    next++;
    return token;
  }

  public void expect(String sign) {
    if (!take(sign)) {
      throw unexpected("'" + sign + "'");
    }
  }

  public RuntimeException unexpected(String wanted) {
    return isAtEnd()
        ? refused.apply("Expecting %s before the end of the query.".formatted(wanted))
        : refused.apply(
            "Expecting %s but got '%s'. (line 1, character %d)"
                .formatted(wanted, peek().text(), peek().position()));
  }
}
