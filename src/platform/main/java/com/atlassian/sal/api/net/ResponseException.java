package com.atlassian.sal.api.net;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED). */
public class ResponseException extends Exception {
  public ResponseException() {
    throw new UnsupportedOperationException("declaration only");
  }

  public ResponseException(String message, Throwable cause) {
    throw new UnsupportedOperationException("declaration only");
  }

  public ResponseException(String message) {
    throw new UnsupportedOperationException("declaration only");
  }

  public ResponseException(Throwable cause) {
    throw new UnsupportedOperationException("declaration only");
  }
}
