package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-scheduler-api 4.1.0
 * (VERIFIED).
 */
public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {

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
