package org.gtmready.web;

import org.gtmready.core.readiness.evaluate.Overall;
import org.gtmready.core.readiness.evaluate.Status;

/**
 * AUI's lozenge class for each verdict and status, the same in both products. Green is only for
 * what was read.
 */
public final class Lozenges {

  /** What is no alarm and no praise: not read, not needed, not begun. */
  public static final String NEUTRAL = "aui-lozenge-subtle";

  private static final String GOOD = "aui-lozenge-success";
  private static final String BAD = "aui-lozenge-error";
  private static final String CARE = "aui-lozenge-moved";

  private Lozenges() {}

  /**
   * For a whole epic.
   *
   * @param notRead true when a requirement is satisfied by links that nobody has read
   */
  public static String of(Overall overall, boolean notRead) {
    return switch (overall) {
      case READY -> notRead ? NEUTRAL : GOOD;
      case BLOCKED -> BAD;
      case AT_RISK -> CARE;
      case NOT_APPLICABLE -> NEUTRAL;
    };
  }

  /** For one requirement. */
  public static String of(Status status, boolean blocks, boolean notRead) {
    return switch (status) {
      case SATISFIED -> notRead ? NEUTRAL : GOOD;
      case UNSATISFIED, STALE, PENDING, WAIVER_EXPIRED, INCONCLUSIVE, ERROR -> blocks ? BAD : CARE;
      case WAIVED, BYPASSED -> CARE;
      case NOT_APPLICABLE -> NEUTRAL;
    };
  }
}
