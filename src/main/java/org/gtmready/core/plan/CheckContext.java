package org.gtmready.core.plan;

import java.util.Optional;

/**
 * What a plan is judged by that does not stand in it.
 *
 * @param people of the host of the page
 * @param epicTier the tier of the epic; a plan may ask more of itself, never less
 * @param hubTier the tier that the go-to-market plan on the same page names
 */
public record CheckContext(People people, Optional<Integer> epicTier, Optional<Integer> hubTier) {

  /** A plan that stands alone. */
  public static final CheckContext ALONE = of(People.UNKNOWN);

  /** A plan on a page without a hub, for an epic of no known tier. */
  public static CheckContext of(People people) {
    return new CheckContext(people, Optional.empty(), Optional.empty());
  }

  /** The same for an epic of this tier. */
  public CheckContext forEpicOf(int tier) {
    return new CheckContext(people, Optional.of(tier), hubTier);
  }

  /** The same beside a hub that names this tier, or none. */
  public CheckContext besideHubOf(Optional<Integer> tier) {
    return new CheckContext(people, epicTier, tier);
  }
}
