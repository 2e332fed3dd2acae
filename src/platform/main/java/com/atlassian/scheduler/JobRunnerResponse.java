package com.atlassian.scheduler;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-scheduler-api 4.1.0
 * (VERIFIED).
 */
public final class JobRunnerResponse {

  private final String outcome;
  private final String message;

  private JobRunnerResponse(String outcome, String message) {
    this.outcome = outcome;
    this.message = message;
  }

  public static JobRunnerResponse success() {
    return success(null);
  }

  public static JobRunnerResponse success(String message) {
    return new JobRunnerResponse("success", message);
  }

  public static JobRunnerResponse aborted(String message) {
    return new JobRunnerResponse("aborted", message);
  }

  public static JobRunnerResponse failed(String message) {
    return new JobRunnerResponse("failed", message);
  }

  public static JobRunnerResponse failed(Throwable cause) {
    return failed(String.valueOf(cause));
  }

  @Override
  public String toString() {
    return message == null ? outcome : outcome + ": " + message;
  }
}
