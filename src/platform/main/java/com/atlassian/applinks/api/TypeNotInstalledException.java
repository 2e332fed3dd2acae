package com.atlassian.applinks.api;

import java.net.URI;

/** Declaration of the Atlassian type of this name. Signature: applinks-api 9.1.4 (VERIFIED). */
public class TypeNotInstalledException extends Exception {
  public TypeNotInstalledException(String type) {
    throw new UnsupportedOperationException("declaration only");
  }

  public TypeNotInstalledException(String type, String name, URI rpcUrl) {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getType() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getName() {
    throw new UnsupportedOperationException("declaration only");
  }

  public URI getRpcUrl() {
    throw new UnsupportedOperationException("declaration only");
  }

  public String getMessageKey() {
    throw new UnsupportedOperationException("declaration only");
  }
}
