package com.atlassian.sal.api.websudo;

/** No secure administrator session. Working copy of the Atlassian class of this name. */
public class WebSudoSessionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public WebSudoSessionException() {}

  public WebSudoSessionException(String message) {
    super(message);
  }

  public WebSudoSessionException(String message, Throwable cause) {
    super(message, cause);
  }
}
