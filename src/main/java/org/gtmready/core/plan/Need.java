package org.gtmready.core.plan;

/** For which launch tiers a field is required; tier 1 is the largest launch, 0 a silent one. */
public enum Need {
  REQUIRED,
  TIERS_1_2,
  TIER_1,
  OPTIONAL;

  /**
   * Whether a field of this need must be filled for a launch of the given tier.
   *
   * @param tier 0 to 3
   */
  public boolean requiredAt(int tier) {
    return switch (this) {
      case REQUIRED -> true;
      case TIERS_1_2 -> tier == 1 || tier == 2;
      case TIER_1 -> tier == 1;
      case OPTIONAL -> false;
    };
  }
}
