package com.atlassian.sal.api.user;

import java.io.Serializable;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED). */
public final class UserKey implements Serializable {
  public UserKey(String userkey) {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getStringValue() {
    throw new UnsupportedOperationException("declaration only");
  }

  public static UserKey fromLong(long userId) {
    throw new UnsupportedOperationException("declaration only");
  }
}
