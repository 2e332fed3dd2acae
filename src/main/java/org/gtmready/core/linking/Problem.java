package org.gtmready.core.linking;

import java.util.List;
import org.gtmready.core.evidence.PlanPages.Lookup;

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

  /** Why Confluence could not be asked, or did not have the page: each has one code, everywhere. */
  public static Problem of(Lookup lookup, String field) {
    return switch (lookup.kind()) {
      case NOT_FOUND -> of(Kind.NOT_FOUND, "GTM-LINK-009", field);
      case UNREACHABLE -> of(Kind.CONFLICT, "GTM-LINK-018", field);
      case NEEDS_AUTHORISATION ->
          of(Kind.CONFLICT, "GTM-LINK-010", field, ((Lookup.NeedsAuthorisation) lookup).url());
      case NO_LINK -> of(Kind.CONFLICT, "GTM-LINK-011", field);
      case FOUND -> throw new IllegalArgumentException("a page that was found is no problem");
    };
  }

  static Problem of(Kind kind, String code, String field, String... args) {
    return new Problem(kind, code, field, List.of(args));
  }
}
