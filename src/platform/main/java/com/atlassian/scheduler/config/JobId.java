package com.atlassian.scheduler.config;

import java.io.Serializable;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-scheduler-api 4.1.0
 * (VERIFIED).
 */
public final class JobId implements Serializable, Comparable<JobId> {
  public static JobId of(String id) {
    throw new UnsupportedOperationException("declaration only");
  }

  public int compareTo(JobId o) {
    throw new UnsupportedOperationException("declaration only");
  }
}
