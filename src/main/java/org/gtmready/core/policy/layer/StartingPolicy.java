package org.gtmready.core.policy.layer;

/** What holds for every project until somebody saves a layer for them. */
public interface StartingPolicy {

  /** Never locked; its version is lower than that of any layer that will be saved. */
  Layer global();
}
