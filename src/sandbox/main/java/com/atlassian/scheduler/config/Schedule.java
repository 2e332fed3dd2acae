package com.atlassian.scheduler.config;

import java.util.Date;

/** When a job runs. Working copy of the Atlassian class of this name; intervals only. */
public final class Schedule {

  private final IntervalScheduleInfo interval;

  private Schedule(IntervalScheduleInfo interval) {
    this.interval = interval;
  }

  public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
    if (intervalInMillis < 0) {
      throw new IllegalArgumentException("intervalInMillis must not be negative");
    }
    return new Schedule(new IntervalScheduleInfo(firstRunTime, intervalInMillis));
  }

  public IntervalScheduleInfo getIntervalScheduleInfo() {
    return interval;
  }
}
