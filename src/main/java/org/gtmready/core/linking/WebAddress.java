package org.gtmready.core.linking;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address that may become a link, read as browsers read it (WHATWG URL).
 *
 * @param link what is linked: as typed, or in the form that browsers give it when Java's own
 *     reading of addresses is narrower than theirs
 * @param host in ASCII and lower case
 * @param port the default ports are 0, whatever the scheme
 * @param path as typed, without query and fragment
 * @param query as typed, without the question mark; empty when there is none
 * @param fragment likewise, without the number sign
 */
record WebAddress(String link, String host, int port, String path, String query, String fragment) {

  static final int MAX_LENGTH = 2000;

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)");
  private static final Pattern PARTS =
      Pattern.compile("//([^/?#]+)(/[^?#]*)?(?:\\?([^#]*))?(?:#(.*))?");
  private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*]|[^:]*)(?::([0-9]*))?");
  private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?i)www\\.[^/?#]+\\..*");

  /** Reads what somebody typed or pasted. */
  static Result<WebAddress> of(String typed) {
    String text = typed.strip();
    String url = WITHOUT_SCHEME.matcher(text).matches() ? "https://" + text : text;
    if (url.length() > MAX_LENGTH) {
      return invalid("GTM-LINK-021", Integer.toString(MAX_LENGTH));
    }
    if (url.codePoints().anyMatch(WebAddress::isForbidden)) {
      return invalid("GTM-LINK-022");
    }
    Matcher scheme = SCHEME.matcher(url);
    if (!scheme.matches() || !scheme.group(1).matches("(?i)https?")) {
      return invalid("GTM-LINK-023");
    }
    Matcher parts = PARTS.matcher(scheme.group(2));
    if (!parts.matches()) {
      return invalid("GTM-LINK-022");
    }
    return parts.group(1).indexOf('@') >= 0
        ? invalid("GTM-LINK-024")
        : of(url, scheme.group(1).toLowerCase(Locale.ROOT), parts);
  }

  private static Result<WebAddress> of(String url, String scheme, Matcher parts) {
    Matcher authority = AUTHORITY.matcher(parts.group(1));
    Optional<String> host =
        authority.matches() ? HostName.ascii(authority.group(1)) : Optional.empty();
    if (host.isEmpty() || !isPort(authority.group(2))) {
      return invalid("GTM-LINK-022");
    }
    String path = parts.group(2) == null ? "" : parts.group(2);
    String query = parts.group(3) == null ? "" : parts.group(3);
    String fragment = parts.group(4) == null ? "" : parts.group(4);
    String link = isPlain(url) ? url : link(scheme, authority, host.get(), parts);
    return link.length() > MAX_LENGTH
        ? invalid("GTM-LINK-021", Integer.toString(MAX_LENGTH))
        : new Result.Done<>(
            new WebAddress(link, host.get(), port(authority.group(2)), path, query, fragment));
  }

  private static String link(String scheme, Matcher authority, String ascii, Matcher parts) {
    String port = authority.group(2) == null ? "" : authority.group(2);
    return scheme
        + "://"
        + HostName.linked(authority.group(1), ascii)
        + (port.isEmpty() ? "" : ":" + port)
        + (parts.group(2) == null ? "" : PercentEncoding.encode(parts.group(2), "^{}"))
        + (parts.group(3) == null ? "" : "?" + PercentEncoding.encode(parts.group(3), "'"))
        + (parts.group(4) == null ? "" : "#" + PercentEncoding.encode(parts.group(4), ""));
  }

  /** True when Java reads the address as browsers do. */
  private static boolean isPlain(String url) {
    try {
      String host = new URI(url).getHost();
      return host != null && !host.isEmpty();
    } catch (URISyntaxException narrower) {
      return false;
    }
  }

  private static boolean isPort(String digits) {
    return digits == null
        || digits.isEmpty()
        || (digits.matches("0*[0-9]{1,5}")
            && Integer.parseInt(digits) > 0
            && Integer.parseInt(digits) <= 65_535);
  }

  private static int port(String digits) {
    int port = digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    return port == 80 || port == 443 ? 0 : port;
  }

  /** Also what nobody copies from a browser, which would have encoded it. */
  private static boolean isForbidden(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isISOControl(codePoint)
        || Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || "\\<>\"`".indexOf(codePoint) >= 0;
  }

  private static <T> Result<T> invalid(String code, String... args) {
    return Result.refused(Problem.Kind.INVALID, code, "url", args);
  }

  /**
   * What follows the path of a site in this address, part by part and as typed; empty when it does
   * not lead there. Neither scheme nor spelling matter: one page is one page.
   */
  Optional<List<String>> below(WebAddress site) {
    List<String> own = parts();
    List<String> base = site.parts();
    boolean within =
        HostName.key(host).equals(HostName.key(site.host))
            && port == site.port
            && own.size() >= base.size()
            && decoded(own.subList(0, base.size())).equals(decoded(base));
    return within ? Optional.of(own.subList(base.size(), own.size())) : Optional.empty();
  }

  /** True when it may be the address of a whole site: it names nothing within a page of it. */
  boolean isBase() {
    return query.isEmpty() && fragment.isEmpty();
  }

  private static List<String> decoded(List<String> parts) {
    return parts.stream().map(PercentEncoding::decode).toList();
  }

  /** Parts of the path without empty ones, dots and parameters, which servers do not look at. */
  private List<String> parts() {
    Deque<String> parts = new ArrayDeque<>();
    for (String raw : path.split("/")) {
      String part = raw.split(";", 2)[0];
      String dots = part.replaceAll("(?i)%2e", ".");
      if (dots.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !dots.equals(".")) {
        parts.addLast(part);
      }
    }
    return List.copyOf(parts);
  }

  /** Value of the first parameter of this name in the query. */
  Optional<String> parameter(String name) {
    for (String pair : query.split("&")) {
      String[] parts = pair.split("=", 2);
      if (form(parts[0]).equals(name)) {
        return Optional.of(parts.length == 1 ? "" : form(parts[1]));
      }
    }
    return Optional.empty();
  }

  /** Decodes what a form or Confluence encoded: a plus sign is a blank. */
  static String form(String encoded) {
    return PercentEncoding.decode(encoded.replace('+', ' '));
  }
}
