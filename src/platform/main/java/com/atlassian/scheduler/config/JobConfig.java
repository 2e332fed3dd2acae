package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.Objects;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-scheduler-api 4.1.0
 * (VERIFIED).
 */
public final class JobConfig {

  private final JobRunnerKey runner;
  private final RunMode mode;
  private final Schedule schedule;

  private JobConfig(JobRunnerKey runner, RunMode mode, Schedule schedule) {
    this.runner = Objects.requireNonNull(runner);
    this.mode = Objects.requireNonNull(mode);
    this.schedule = Objects.requireNonNull(schedule);
  }

  public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
    return new JobConfig(
        jobRunnerKey, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.forInterval(0, new Date()));
  }

  public JobRunnerKey getJobRunnerKey() {
    return runner;
  }

  public RunMode getRunMode() {
    return mode;
  }

  public Schedule getSchedule() {
    return schedule;
  }

  public JobConfig withRunMode(RunMode runMode) {
    return new JobConfig(runner, runMode, schedule);
  }

  public JobConfig withSchedule(Schedule newSchedule) {
    return new JobConfig(runner, mode, newSchedule);
  }
}
