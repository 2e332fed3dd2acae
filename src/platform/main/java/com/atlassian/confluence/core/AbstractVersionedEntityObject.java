package com.atlassian.confluence.core;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public abstract class AbstractVersionedEntityObject extends ConfluenceEntityObject
    implements Cloneable {
  public int getVersion() {
    throw new UnsupportedOperationException("declaration only");
  }

  public boolean isLatestVersion() {
    throw new UnsupportedOperationException("declaration only");
  }
}
