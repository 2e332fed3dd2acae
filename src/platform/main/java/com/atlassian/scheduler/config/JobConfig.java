package com.atlassian.scheduler.config;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-scheduler-api 4.1.0
 * (VERIFIED).
 */
public final class JobConfig {
  public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
    throw new UnsupportedOperationException("declaration only");
  }

  public JobRunnerKey getJobRunnerKey() {
    throw new UnsupportedOperationException("declaration only");
  }

  public RunMode getRunMode() {
    throw new UnsupportedOperationException("declaration only");
  }

  public Schedule getSchedule() {
    throw new UnsupportedOperationException("declaration only");
  }

  public JobConfig withRunMode(RunMode runMode) {
    throw new UnsupportedOperationException("declaration only");
  }

  public JobConfig withSchedule(Schedule schedule) {
    throw new UnsupportedOperationException("declaration only");
  }
}
