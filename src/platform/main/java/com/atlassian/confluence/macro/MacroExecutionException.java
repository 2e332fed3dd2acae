package com.atlassian.confluence.macro;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public class MacroExecutionException extends Exception {

  public MacroExecutionException() {}

  public MacroExecutionException(String message) {
    super(message);
  }

  public MacroExecutionException(String message, Throwable cause) {
    super(message, cause);
  }

  public MacroExecutionException(Throwable cause) {
    super(cause);
  }
}
