package com.atlassian.confluence.event.events;

import java.io.Serializable;

/** Working copy of the Atlassian type of this name: something that happened in Confluence. */
public abstract class ConfluenceEvent implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient Object source;

  protected ConfluenceEvent(Object source) {
    this.source = source;
  }

  public Object getSource() {
    return source;
  }
}
