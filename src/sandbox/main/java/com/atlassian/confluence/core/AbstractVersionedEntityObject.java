package com.atlassian.confluence.core;

/** Working copy of the Atlassian type of this name: a version number from 1. */
public abstract class AbstractVersionedEntityObject extends ConfluenceEntityObject
    implements Cloneable {

  private static final long serialVersionUID = 1L;

  private int version = 1;

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public boolean isNew() {
    return version == 1;
  }

  public boolean isLatestVersion() {
    return true;
  }
}
