package org.gtmready.core.sync;

/** Where Confluence says that a page changed. */
public interface ChangedPages {

  /**
   * Makes sure that interested Jiras will be told; returns at once.
   *
   * @param version page version that the change made; 0 when it made none
   */
  void changed(String pageId, int version);
}
