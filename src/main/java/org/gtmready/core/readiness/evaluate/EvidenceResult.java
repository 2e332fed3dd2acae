package org.gtmready.core.readiness.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** What one piece of evidence is worth for a requirement. */
record EvidenceResult(Status status, List<CheckResult> checks) {

  /** From the best status to the worst that evidence can have. */
  private static final List<Status> ORDER =
      List.of(
          Status.SATISFIED, Status.STALE, Status.PENDING, Status.INCONCLUSIVE, Status.UNSATISFIED);

  /** The judgement that comes closest to satisfying a requirement first. */
  static final Comparator<EvidenceResult> CLOSEST =
      Comparator.comparingInt((EvidenceResult j) -> ORDER.indexOf(j.status()))
          .thenComparingLong(EvidenceResult::open);

  /** A judgement that is explained when somebody asks. */
  static EvidenceResult of(Status status, Supplier<List<CheckResult>> checks) {
    return new EvidenceResult(status, new CheckResults(checks));
  }

  private long open() {
    return checks.stream().filter(check -> !check.passed()).count();
  }
}
