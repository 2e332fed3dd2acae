package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.user.User;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED-BASE). */
public class PageTrashedEvent extends PageEvent {

  public PageTrashedEvent(Object source, Page page, User trasher) {
    super(source, page);
  }
}
