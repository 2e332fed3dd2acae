package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;

/** Working copy of the Atlassian type of this name: a page has a new version. */
public class PageUpdateEvent extends PageEvent {

  private static final long serialVersionUID = 1L;

  private final AbstractPage originalPage;

  public PageUpdateEvent(Object source, Page updatedPage, AbstractPage originalPage) {
    super(source, updatedPage);
    this.originalPage = originalPage;
  }

  public AbstractPage getOriginalPage() {
    return originalPage;
  }

  public boolean isTitleChanged() {
    return originalPage != null && !originalPage.getTitle().equals(getPage().getTitle());
  }
}
