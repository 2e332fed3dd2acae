package com.atlassian.scheduler.config;

import java.util.Date;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-scheduler-api 4.1.0
 * (VERIFIED-BASE).
 */
public final class IntervalScheduleInfo {

  private final Date firstRunTime;
  private final long intervalInMillis;

  IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
    this.firstRunTime = firstRunTime == null ? null : new Date(firstRunTime.getTime());
    this.intervalInMillis = intervalInMillis;
  }

  /** Null: as soon as possible. */
  public Date getFirstRunTime() {
    return firstRunTime == null ? null : new Date(firstRunTime.getTime());
  }

  /** Zero: only once. */
  public long getIntervalInMillis() {
    return intervalInMillis;
  }
}
