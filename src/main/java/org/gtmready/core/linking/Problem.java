package org.gtmready.core.linking;

import java.util.List;

/**
 * Why something that was asked for is not done.
 *
 * @param code stable, such as {@code GTM-LINK-007}; {@code gtm.problem.<code>} is its text with
 *     {@code args}, {@code gtm.problem.<code>.help} says what to do
 * @param field member of the request that is at fault, or null
 */
public record Problem(Kind kind, String code, String field, List<String> args) {

  public Problem {
    args = List.copyOf(args);
  }

  /** What sort of trouble it is. */
  public enum Kind {
    INVALID,
    NOT_LOGGED_IN,
    NOT_ALLOWED,
    NOT_FOUND,
    CONFLICT
  }

  static Problem of(Kind kind, String code, String field, String... args) {
    return new Problem(kind, code, field, List.of(args));
  }
}
