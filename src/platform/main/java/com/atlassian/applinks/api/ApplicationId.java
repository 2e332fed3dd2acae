package com.atlassian.applinks.api;

import java.io.Serializable;

/** Declaration of the Atlassian type of this name. Signature: applinks-api 9.1.4 (VERIFIED). */
public class ApplicationId implements Serializable {
  public ApplicationId(String id) {
    throw new UnsupportedOperationException("declaration only");
  }

  public String get() {
    throw new UnsupportedOperationException("declaration only");
  }
}
