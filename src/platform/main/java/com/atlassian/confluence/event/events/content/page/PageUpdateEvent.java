package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public class PageUpdateEvent extends PageEvent {

  private final AbstractPage originalPage;

  /** Not Confluence's, which asks for more. */
  protected PageUpdateEvent(Object source, Page updatedPage, AbstractPage originalPage) {
    super(source, updatedPage);
    this.originalPage = originalPage;
  }

  public AbstractPage getOriginalPage() {
    return originalPage;
  }
}
