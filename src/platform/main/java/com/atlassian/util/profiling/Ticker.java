package com.atlassian.util.profiling;

/** A running measurement; Active Objects starts some. */
public interface Ticker extends AutoCloseable {

  @Override
  void close();
}
