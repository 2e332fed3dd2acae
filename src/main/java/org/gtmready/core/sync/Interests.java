package org.gtmready.core.sync;

import java.util.List;

/** Confluence's list of who wants to know about which page. */
public interface Interests {

  /** Stores an interest; the same one is stored once. */
  void register(Interest interest);

  /** Interests in a page, oldest first. */
  List<Interest> of(String pageId);
}
