package org.gtmready.core.sync;

import java.util.Collection;

/** Where Confluence says that a page changed. */
public interface ChangedPages {

  /**
   * Makes sure that subscribed Jiras will be told; returns at once.
   *
   * @param version page version that the change made; 0 when it made none
   */
  void changed(String pageId, int version);

  /** The same for a page whose version stays. */
  void changed(String pageId);

  /**
   * Makes sure that news is told of pages that a Jira has just subscribed to: a change may have
   * been under way, too late for the answer and too early to be told. Returns at once.
   */
  void subscribed(Collection<String> pageIds);

  /** The same for all pages below a page, however many there are: they are looked for later. */
  void changedBelow(String pageId);
}
