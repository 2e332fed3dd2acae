package com.atlassian.confluence.macro;

/** Working copy of the Atlassian type of this name: a macro could not be rendered. */
public class MacroExecutionException extends Exception {

  private static final long serialVersionUID = 1L;

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
