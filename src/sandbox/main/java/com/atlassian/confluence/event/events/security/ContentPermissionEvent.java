package com.atlassian.confluence.event.events.security;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;

/** Working copy of the Atlassian type of this name: the restrictions of some content changed. */
public class ContentPermissionEvent extends ContentEvent {

  private static final long serialVersionUID = 1L;

  private final ContentEntityObject content;

  public ContentPermissionEvent(Object source, ContentEntityObject content) {
    super(source);
    this.content = content;
  }

  @Override
  public ContentEntityObject getContent() {
    return content;
  }
}
