package com.atlassian.util.profiling;

/** Metrics that Active Objects reports; nothing is measured here. */
public final class Metrics {

  private Metrics() {}

  public static Builder metric(String name) {
    return new Builder();
  }

  /** Describes one metric. */
  public static final class Builder {

    public Builder tag(String key, String value) {
      return this;
    }

    public Builder withAnalytics() {
      return this;
    }

    public Builder invokerPluginKey(String key) {
      return this;
    }

    public Ticker startTimer() {
      return () -> {};
    }
  }
}
