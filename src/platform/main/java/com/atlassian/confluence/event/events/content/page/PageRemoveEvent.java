package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED-BASE). */
public class PageRemoveEvent extends PageEvent {

  public PageRemoveEvent(Object source, Page page) {
    super(source, page);
  }
}
