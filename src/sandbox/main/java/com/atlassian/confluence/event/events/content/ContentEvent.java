package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.ConfluenceEvent;

/** Working copy of the Atlassian type of this name: something that happened to content. */
public abstract class ContentEvent extends ConfluenceEvent {

  private static final long serialVersionUID = 1L;

  protected ContentEvent(Object source) {
    super(source);
  }

  public abstract ContentEntityObject getContent();
}
