package org.gtmready.sandbox.confluence.render;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which addresses may stand in a page: none that runs a script. */
final class SafeUrls {

  private static final Set<String> SCHEMES =
      Set.of("http", "https", "mailto", "ftp", "ftps", "tel", "news", "irc", "file");
  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");

  private SafeUrls() {}

  static boolean isSafe(String url) {
    // Browsers skip these characters when they look for the scheme.
    String bare = url.replaceAll("[\\p{Cntrl}\\s\\u00a0]", "");
    Matcher scheme = SCHEME.matcher(bare);
    if (scheme.find()) {
      return SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }
    // A colon before any slash, which is no scheme by the letter, is not worth the risk.
    int colon = bare.indexOf(':');
    int slash = bare.indexOf('/');
    int mark = Math.max(bare.indexOf('?'), bare.indexOf('#'));
    return colon < 0 || (slash >= 0 && slash < colon) || (mark >= 0 && mark < colon);
  }
}
