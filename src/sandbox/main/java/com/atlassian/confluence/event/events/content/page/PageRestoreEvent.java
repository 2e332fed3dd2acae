package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Working copy of the Atlassian type of this name: a page came back from the trash. */
public class PageRestoreEvent extends PageEvent {

  private static final long serialVersionUID = 1L;

  public PageRestoreEvent(Object source, Page page) {
    super(source, page);
  }
}
