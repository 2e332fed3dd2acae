package com.atlassian.sal.api.lifecycle;

/** Told when the host has started. Working copy of the Atlassian interface of this name. */
public interface LifecycleAware {

  void onStart();

  default void onStop() {}
}
