package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public abstract class PageEvent extends ContentEvent {

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
