package org.gtmready.core.bypass;

import java.time.Instant;
import org.gtmready.core.bypass.Step.Turn;

/** What is to be said of an epic that stands in a gated status. */
public sealed interface Judgement {

  /** It passed the gate on its way there. */
  record Clean() implements Judgement {}

  /** It stood there before anybody asked for it. */
  record Baseline() implements Judgement {}

  /**
   * It got there without passing.
   *
   * @param change id of the entry in its history that took it there; 0 for its creation
   * @param at when it got there; the latest moment that is known when its history does not say
   * @param by user key; empty for nobody who is known
   * @param status null when its status did not change, or nothing says how
   */
  record Bypassed(Cause cause, long change, Instant at, String by, Turn status)
      implements Judgement {}
}
