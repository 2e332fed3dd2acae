package org.gtmready.core.sync;

import java.util.Collection;

/** Where Confluence says that a page changed. */
public interface ChangedPages {

  /**
   * Makes sure that interested Jiras will be told; returns at once.
   *
   * @param version page version that the change made; 0 when it made none
   */
  void changed(String pageId, int version);

  /** The same for pages whose version stays. */
  void changed(Collection<String> pageIds);
}
