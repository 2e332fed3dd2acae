package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-scheduler-api 4.1.0
 * (VERIFIED).
 */
public final class JobId implements Serializable, Comparable<JobId> {

  private final String id;

  private JobId(String id) {
    this.id = Objects.requireNonNull(id);
  }

  public static JobId of(String id) {
    return new JobId(id);
  }

  @Override
  public int compareTo(JobId o) {
    return id.compareTo(o.id);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof JobId other && id.equals(other.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
