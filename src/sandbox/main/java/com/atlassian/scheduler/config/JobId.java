package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/** A name in the scheduler. Working copy of the Atlassian class of this name. */
public final class JobId implements Serializable, Comparable<JobId> {

  private static final long serialVersionUID = 1L;

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
