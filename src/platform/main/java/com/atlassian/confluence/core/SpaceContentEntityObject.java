package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public abstract class SpaceContentEntityObject extends ContentEntityObject {
  public Space getSpace() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getSpaceKey() {
    throw new UnsupportedOperationException("declaration only");
  }
}
