package org.gtmready.core.evidence;

import java.util.regex.Pattern;

/** Which texts can be Confluence page ids. */
public final class PageId {

  /** As many digits as always fit into a long. */
  private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,17}");

  private PageId() {}

  public static boolean isOne(String text) {
    return text != null && FORM.matcher(text).matches();
  }
}
