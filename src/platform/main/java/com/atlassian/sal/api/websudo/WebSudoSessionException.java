package com.atlassian.sal.api.websudo;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED). */
public class WebSudoSessionException extends RuntimeException {
  public WebSudoSessionException() {
    throw new UnsupportedOperationException("declaration only");
  }

  public WebSudoSessionException(String message) {
    throw new UnsupportedOperationException("declaration only");
  }

  public WebSudoSessionException(String message, Throwable cause) {
    throw new UnsupportedOperationException("declaration only");
  }
}
