package com.atlassian.confluence.pages;

import java.util.List;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public class Page extends AbstractPage {
  public Page getParent() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getType() {
    throw new UnsupportedOperationException("declaration only");
  }

  public boolean hasChildren() {
    throw new UnsupportedOperationException("declaration only");
  }

  public List<Page> getAncestors() {
    throw new UnsupportedOperationException("declaration only");
  }
}
