package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.AbstractPage;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public class PageUpdateEvent extends PageEvent {
  public AbstractPage getOriginalPage() {
    throw new UnsupportedOperationException("declaration only");
  }
}
