package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.ConfluenceEvent;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public abstract class ContentEvent extends ConfluenceEvent {

  protected ContentEvent(Object source) {
    super(source);
  }

  public abstract ContentEntityObject getContent();
}
