package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Working copy of the Atlassian type of this name: a page is new. */
public class PageCreateEvent extends PageEvent {

  private static final long serialVersionUID = 1L;

  public PageCreateEvent(Object source, Page page) {
    super(source, page);
  }
}
