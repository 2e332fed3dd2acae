package org.gtmready.core.sync;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Confluence's list of who wants to know about which page. */
public interface Interests {

  /** Stores an interest; the same one is stored once. */
  void register(Interest interest);

  /** Which of these pages anybody is interested in. */
  Set<String> wanted(Collection<String> pageIds);

  /** Interests in a page, oldest first. */
  List<Interest> of(String pageId);
}
