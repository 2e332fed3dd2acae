package com.atlassian.confluence.event.events.security;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;

/**
 * Declaration of the Atlassian type of this name. Signature: as public plugins built on Confluence
 * call it; that it extends ContentEvent is from memory.
 */
public class ContentPermissionEvent extends ContentEvent {
  @Override
  public ContentEntityObject getContent() {
    throw new UnsupportedOperationException("declaration only");
  }
}
