package org.gtmready.core.readiness.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * What one piece of evidence is worth for a requirement.
 *
 * @param source what the judgement rests on
 */
record EvidenceResult(Status status, Source source, List<CheckResult> checks) {

  /** What a judgement of evidence rests on, the most telling first. */
  enum Source {
    /** The requirement's plan, as it was read. */
    PLAN,
    /** A page that was looked at and holds no such plan, or is gone. */
    LOOKED,
    /** The link alone: nobody has read what is behind it. */
    LINK
  }

  /** From the best status to the worst that evidence can have. */
  private static final List<Status> ORDER =
      List.of(
          Status.SATISFIED, Status.STALE, Status.PENDING, Status.INCONCLUSIVE, Status.UNSATISFIED);

  /**
   * The judgement that comes closest to satisfying a requirement first; of two that are worth the
   * same the one that more was read for, and of two plans the one that was written for the epic.
   */
  static final Comparator<EvidenceResult> CLOSEST =
      Comparator.comparingInt((EvidenceResult j) -> ORDER.indexOf(j.status()))
          .thenComparing(EvidenceResult::source)
          .thenComparingLong(EvidenceResult::open)
          .thenComparing(EvidenceResult::isForAnotherEpic);

  /** A judgement that is explained when somebody asks. */
  static EvidenceResult of(Status status, Source source, Supplier<List<CheckResult>> checks) {
    return new EvidenceResult(status, source, new CheckResults(checks));
  }

  /** True when a requirement is satisfied by this, and nobody has read what is linked. */
  boolean isTakenOnTrust() {
    return status == Status.SATISFIED && source == Source.LINK;
  }

  private boolean isForAnotherEpic() {
    return checks.stream().anyMatch(check -> check.message().equals(CheckResult.OTHER_EPIC));
  }

  private long open() {
    return checks.stream().filter(check -> !check.passed()).count();
  }
}
