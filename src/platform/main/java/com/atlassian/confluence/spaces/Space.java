package com.atlassian.confluence.spaces;

import com.atlassian.confluence.core.ConfluenceEntityObject;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public class Space extends ConfluenceEntityObject {
  public String getName() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getKey() {
    throw new UnsupportedOperationException("declaration only");
  }
}
