package com.atlassian.scheduler;

/** A job could not be scheduled. Working copy of the Atlassian class of this name. */
public class SchedulerServiceException extends Exception {

  private static final long serialVersionUID = 1L;

  public SchedulerServiceException(String message) {
    super(message);
  }

  public SchedulerServiceException(String message, Throwable cause) {
    super(message, cause);
  }
}
