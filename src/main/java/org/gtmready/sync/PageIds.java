package org.gtmready.sync;

import org.gtmready.core.evidence.PageId;

/** Which texts can be Confluence page ids. */
final class PageIds {

  private PageIds() {}

  static boolean isOne(String text) {
    return PageId.isOne(text);
  }
}
