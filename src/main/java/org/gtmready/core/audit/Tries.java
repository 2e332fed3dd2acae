package org.gtmready.core.audit;

import java.time.Instant;

/**
 * Who had it decided, and when.
 *
 * @param by user key of the first; empty for nobody who is known
 * @param at when it was judged first
 * @param lastBy user key of the last
 * @param lastAt when it was judged last
 * @param times how often, from 1
 */
public record Tries(String by, Instant at, String lastBy, Instant lastAt, long times) {

  public static Tries once(String by, Instant at) {
    return new Tries(by, at, by, at, 1);
  }
}
