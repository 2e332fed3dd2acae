package com.atlassian.confluence.event.events.security;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;

/**
 * Declaration of the Atlassian type of this name. Signature: as public plugins built on Confluence
 * call it; that it extends ContentEvent is from memory.
 */
public class ContentPermissionEvent extends ContentEvent {

  private final ContentEntityObject content;

  /** Not Confluence's, which asks for more. */
  protected ContentPermissionEvent(Object source, ContentEntityObject content) {
    super(source);
    this.content = content;
  }

  @Override
  public ContentEntityObject getContent() {
    return content;
  }
}
