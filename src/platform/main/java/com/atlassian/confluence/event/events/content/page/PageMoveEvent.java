package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import java.util.List;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED-BASE). */
public class PageMoveEvent extends PageEvent {
  public List<Page> getMovedPageList() {
    throw new UnsupportedOperationException("declaration only");
  }
}
