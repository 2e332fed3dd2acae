package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/** Working copy of the Atlassian type of this name: something that happened to a page. */
public abstract class PageEvent extends ContentEvent {

  private static final long serialVersionUID = 1L;

  private final Page page;

  protected PageEvent(Object source, Page page) {
    super(source);
    this.page = page;
  }

  public Page getPage() {
    return page;
  }

  @Override
  public ContentEntityObject getContent() {
    return page;
  }
}
