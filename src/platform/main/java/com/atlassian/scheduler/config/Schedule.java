package com.atlassian.scheduler.config;

import java.util.Date;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-scheduler-api 4.1.0
 * (VERIFIED).
 */
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
