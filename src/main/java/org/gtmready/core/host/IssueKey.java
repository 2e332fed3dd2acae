package org.gtmready.core.host;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which texts can be issue keys. */
public final class IssueKey {

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,254}-[1-9][0-9]{0,17}");

  private IssueKey() {}

  /** True for a key as Jira writes it; what is none is never asked for, databases choke on some. */
  public static boolean isOne(String text) {
    return text != null && FORM.matcher(text).matches();
  }

  /** The key in a text, in the upper case that Jira gives it; empty when it is none. */
  public static Optional<String> of(String text) {
    String key = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    return isOne(key) ? Optional.of(key) : Optional.empty();
  }
}
