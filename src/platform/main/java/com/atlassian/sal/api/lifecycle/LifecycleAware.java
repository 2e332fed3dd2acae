package com.atlassian.sal.api.lifecycle;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED). */
public interface LifecycleAware {

  void onStart();

  default void onStop() {}
}
