package com.atlassian.scheduler.config;

import java.util.Date;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-scheduler-api 4.1.0
 * (VERIFIED-BASE).
 */
public final class IntervalScheduleInfo {
  public Date getFirstRunTime() {
    throw new UnsupportedOperationException("declaration only");
  }

  public long getIntervalInMillis() {
    throw new UnsupportedOperationException("declaration only");
  }
}
