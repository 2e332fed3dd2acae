package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Working copy of the Atlassian type of this name: a page is gone for good. */
public class PageRemoveEvent extends PageEvent {

  private static final long serialVersionUID = 1L;

  public PageRemoveEvent(Object source, Page page) {
    super(source, page);
  }
}
