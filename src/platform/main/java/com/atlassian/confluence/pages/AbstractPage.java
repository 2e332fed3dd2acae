package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public abstract class AbstractPage extends SpaceContentEntityObject {
  public String getUrlPath() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getIdBasedPageUrl() {
    throw new UnsupportedOperationException("declaration only");
  }

  public AbstractPage getLatestVersion() {
    throw new UnsupportedOperationException("declaration only");
  }
}
