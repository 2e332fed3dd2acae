package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public abstract class PageEvent extends ContentEvent {
  public Page getPage() {
    throw new UnsupportedOperationException("declaration only");
  }

  public ContentEntityObject getContent() {
    throw new UnsupportedOperationException("declaration only");
  }
}
