package org.gtmready.core.linking;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Decides which web addresses may become a link. */
final class WebAddress {

  static final int MAX_LENGTH = 2000;

  private WebAddress() {}

  /** The problem of an address; empty when it may be linked. */
  static Optional<Problem> problem(String url) {
    if (url.length() > MAX_LENGTH) {
      return invalid("GTM-LINK-021", Integer.toString(MAX_LENGTH));
    }
    if (url.codePoints().anyMatch(WebAddress::isForbidden)) {
      return invalid("GTM-LINK-022");
    }
    return parts(url);
  }

  private static Optional<Problem> parts(String url) {
    URI uri;
    try {
      uri = new URI(url);
    } catch (URISyntaxException unreadable) {
      return invalid("GTM-LINK-022");
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return invalid("GTM-LINK-023");
    }
    // A null host also means an authority that browsers and java.net.URI read differently.
    if (uri.getHost() == null || uri.getHost().isEmpty()) {
      return invalid("GTM-LINK-022");
    }
    return uri.getRawUserInfo() == null ? Optional.empty() : invalid("GTM-LINK-024");
  }

  private static boolean isForbidden(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isISOControl(codePoint)
        || Character.isWhitespace(codePoint)
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || codePoint == '\\';
  }

  private static Optional<Problem> invalid(String code, String... args) {
    return Optional.of(Problem.of(Problem.Kind.INVALID, code, "url", args));
  }
}
