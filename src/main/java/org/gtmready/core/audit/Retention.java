package org.gtmready.core.audit;

import java.time.Clock;
import java.time.Duration;

/**
 * Removes refusals that are old, and explain nothing any more: what led to a release, or past the
 * gate, stays for ever, and so do all the refusals of that epic.
 */
public class Retention {

  private final DecisionStore store;
  private final Clock clock;
  private final int days;

  /**
   * A retention.
   *
   * @param days how long refusals are kept after they happened last; 0 or less for ever
   */
  public Retention(DecisionStore store, Clock clock, int days) {
    this.store = store;
    this.clock = clock;
    this.days = days;
  }

  /** How many were removed. */
  public int run() {
    return days <= 0 ? 0 : store.forget(clock.instant().minus(Duration.ofDays(days)));
  }
}
