package com.atlassian.sal.api.websudo;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED). */
public class WebSudoSessionException extends RuntimeException {

  public WebSudoSessionException() {}

  public WebSudoSessionException(String message) {
    super(message);
  }

  public WebSudoSessionException(String message, Throwable cause) {
    super(message, cause);
  }
}
