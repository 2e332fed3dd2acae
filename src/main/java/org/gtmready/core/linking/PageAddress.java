package org.gtmready.core.linking;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the addresses that Confluence gives to its pages. */
public final class PageAddress {

  private static final Pattern PARAMETER = Pattern.compile("[?&]pageId=(\\d{1,18})(?:[&#]|$)");
  private static final Pattern PATH =
      Pattern.compile("^/(?:spaces/[^/?#]+/)?pages/(\\d{1,18})(?:[/?#]|$)");
  private static final Pattern TINY = Pattern.compile("^/x/([A-Za-z0-9_-]{1,12})(?:[?#]|$)");

  private PageAddress() {}

  /** True when an address lies in the Confluence with this base URL. */
  public static boolean belongsTo(String baseUrl, String url) {
    return url.equals(baseUrl)
        || (url.startsWith(baseUrl) && "/?#".indexOf(url.charAt(baseUrl.length())) >= 0);
  }

  /** The page id in an address of the Confluence with this base URL; empty when it names none. */
  public static Optional<String> pageId(String baseUrl, String url) {
    if (!belongsTo(baseUrl, url)) {
      return Optional.empty();
    }
    String rest = url.substring(baseUrl.length());
    for (Pattern pattern : new Pattern[] {PATH, PARAMETER}) {
      Matcher matcher = pattern.matcher(rest);
      if (matcher.find()) {
        return Optional.of(matcher.group(1));
      }
    }
    Matcher tiny = TINY.matcher(rest);
    return tiny.find() ? tinyId(tiny.group(1)) : Optional.empty();
  }

  /** A tiny link is the id's bytes, low ones first, in Base64 with other signs and without tail. */
  private static Optional<String> tinyId(String code) {
    StringBuilder padded = new StringBuilder(code.replace('_', '+').replace('-', '/'));
    while (padded.length() < 11) {
      padded.append('A');
    }
    padded.append('=');
    try {
      byte[] bytes = Base64.getDecoder().decode(padded.toString());
      long id = 0;
      for (int i = Math.min(bytes.length, 8) - 1; i >= 0; i--) {
        id = (id << 8) | (bytes[i] & 0xff);
      }
      return id > 0 ? Optional.of(Long.toString(id)) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
