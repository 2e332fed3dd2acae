package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.bean.EntityObject;
import java.io.Serializable;

/** Working copy of the Atlassian type of this name: who made it and who changed it last. */
public class ConfluenceEntityObject extends EntityObject implements Serializable {

  private static final long serialVersionUID = 1L;

  private ConfluenceUser creator;
  private ConfluenceUser lastModifier;

  public ConfluenceUser getCreator() {
    return creator;
  }

  public void setCreator(ConfluenceUser creator) {
    this.creator = creator;
  }

  public ConfluenceUser getLastModifier() {
    return lastModifier;
  }

  public void setLastModifier(ConfluenceUser lastModifier) {
    this.lastModifier = lastModifier;
  }

  public boolean isPersistent() {
    return getId() != 0;
  }
}
