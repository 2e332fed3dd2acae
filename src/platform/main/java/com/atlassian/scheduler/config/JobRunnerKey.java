package com.atlassian.scheduler.config;

import java.io.Serializable;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-scheduler-api 4.1.0
 * (VERIFIED).
 */
public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {
  public static JobRunnerKey of(String key) {
    throw new UnsupportedOperationException("declaration only");
  }

  public int compareTo(JobRunnerKey o) {
    throw new UnsupportedOperationException("declaration only");
  }
}
