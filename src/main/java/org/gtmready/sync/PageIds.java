package org.gtmready.sync;

/** Which texts can be Confluence page ids. */
final class PageIds {

  private PageIds() {}

  static boolean isOne(String text) {
    return text != null && text.matches("[1-9][0-9]{0,18}");
  }
}
