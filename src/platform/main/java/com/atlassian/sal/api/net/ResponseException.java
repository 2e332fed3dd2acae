package com.atlassian.sal.api.net;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED). */
public class ResponseException extends Exception {

  public ResponseException() {}

  public ResponseException(String message, Throwable cause) {
    super(message, cause);
  }

  public ResponseException(String message) {
    super(message);
  }

  public ResponseException(Throwable cause) {
    super(cause);
  }
}
