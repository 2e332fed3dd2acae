package com.atlassian.scheduler;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-scheduler-api 4.1.0
 * (VERIFIED).
 */
public final class JobRunnerResponse {
  public static JobRunnerResponse success() {
    throw new UnsupportedOperationException("declaration only");
  }

  public static JobRunnerResponse success(String message) {
    throw new UnsupportedOperationException("declaration only");
  }

  public static JobRunnerResponse aborted(String message) {
    throw new UnsupportedOperationException("declaration only");
  }

  public static JobRunnerResponse failed(String message) {
    throw new UnsupportedOperationException("declaration only");
  }

  public static JobRunnerResponse failed(Throwable cause) {
    throw new UnsupportedOperationException("declaration only");
  }
}
