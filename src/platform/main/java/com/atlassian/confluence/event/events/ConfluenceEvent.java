package com.atlassian.confluence.event.events;

import java.io.Serializable;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED-BASE). */
public abstract class ConfluenceEvent implements Serializable {

  private final transient Object source;

  protected ConfluenceEvent(Object source) {
    this.source = source;
  }

  public Object getSource() {
    return source;
  }
}
