package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.bean.EntityObject;
import java.io.Serializable;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public class ConfluenceEntityObject extends EntityObject implements Serializable {
  public ConfluenceUser getCreator() {
    throw new UnsupportedOperationException("declaration only");
  }

  public ConfluenceUser getLastModifier() {
    throw new UnsupportedOperationException("declaration only");
  }
}
