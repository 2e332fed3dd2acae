package com.atlassian.scheduler.config;

import java.util.Date;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-scheduler-api 4.1.0
 * (VERIFIED).
 */
public final class Schedule {
  public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
    throw new UnsupportedOperationException("declaration only");
  }

  public IntervalScheduleInfo getIntervalScheduleInfo() {
    throw new UnsupportedOperationException("declaration only");
  }
}
