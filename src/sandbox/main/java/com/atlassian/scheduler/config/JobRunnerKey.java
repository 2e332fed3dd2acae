package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/** A name in the scheduler. Working copy of the Atlassian class of this name. */
public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {

  private static final long serialVersionUID = 1L;

  private final String key;

  private JobRunnerKey(String key) {
    this.key = Objects.requireNonNull(key);
  }

  public static JobRunnerKey of(String key) {
    return new JobRunnerKey(key);
  }

  @Override
  public int compareTo(JobRunnerKey o) {
    return key.compareTo(o.key);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof JobRunnerKey other && key.equals(other.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return key;
  }
}
