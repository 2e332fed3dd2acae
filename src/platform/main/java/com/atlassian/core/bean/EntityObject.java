package com.atlassian.core.bean;

import java.util.Date;

/** Declaration of the Atlassian type of this name. Signature: atlassian-core 8.0.1 (VERIFIED). */
public class EntityObject implements Cloneable {
  public Date getLastModificationDate() {
    throw new UnsupportedOperationException("declaration only");
  }

  @Override
  public Object clone() throws CloneNotSupportedException {
    return super.clone();
  }
}
