package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import java.util.List;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED-BASE). */
public class PageMoveEvent extends PageEvent {

  private final transient List<Page> movedPageList;

  /** Not Confluence's, which asks for more. */
  protected PageMoveEvent(Object source, Page movedPage, List<Page> movedPageList) {
    super(source, movedPage);
    this.movedPageList = List.copyOf(movedPageList);
  }

  public List<Page> getMovedPageList() {
    return movedPageList;
  }
}
