package com.atlassian.confluence.macro;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public class MacroExecutionException extends Exception {
  public MacroExecutionException() {
    throw new UnsupportedOperationException("declaration only");
  }

  public MacroExecutionException(String message) {
    throw new UnsupportedOperationException("declaration only");
  }

  public MacroExecutionException(String message, Throwable cause) {
    throw new UnsupportedOperationException("declaration only");
  }

  public MacroExecutionException(Throwable cause) {
    throw new UnsupportedOperationException("declaration only");
  }
}
