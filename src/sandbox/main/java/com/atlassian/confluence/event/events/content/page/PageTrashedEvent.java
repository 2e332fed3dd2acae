package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Working copy of the Atlassian type of this name: a page went into the trash. */
public class PageTrashedEvent extends PageEvent {

  private static final long serialVersionUID = 1L;

  public PageTrashedEvent(Object source, Page page) {
    super(source, page);
  }
}
