package org.gtmready.core.plan;

/** From which launch tier on a field is required; tier 1 is the largest launch. */
public enum Need {
  REQUIRED,
  TIERS_1_2,
  TIER_1,
  OPTIONAL
}
