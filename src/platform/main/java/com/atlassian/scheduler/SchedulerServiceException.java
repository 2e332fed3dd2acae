package com.atlassian.scheduler;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-scheduler-api 4.1.0
 * (VERIFIED-BASE).
 */
public class SchedulerServiceException extends Exception {
  public SchedulerServiceException(String message) {
    throw new UnsupportedOperationException("declaration only");
  }

  public SchedulerServiceException(String message, Throwable cause) {
    throw new UnsupportedOperationException("declaration only");
  }
}
