package org.gtmready.core.readiness;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** What one piece of evidence is worth for a requirement. */
record Judgement(Status status, List<Atom> atoms) {

  /** From the best status to the worst that evidence can have. */
  private static final List<Status> ORDER =
      List.of(
          Status.SATISFIED, Status.STALE, Status.PENDING, Status.INCONCLUSIVE, Status.UNSATISFIED);

  /** The judgement that comes closest to satisfying a requirement first. */
  static final Comparator<Judgement> CLOSEST =
      Comparator.comparingInt((Judgement j) -> ORDER.indexOf(j.status()))
          .thenComparingLong(Judgement::open);

  /** A judgement that is explained when somebody asks. */
  static Judgement of(Status status, Supplier<List<Atom>> checks) {
    return new Judgement(status, new Atoms(checks));
  }

  private long open() {
    return atoms.stream().filter(atom -> !atom.passed()).count();
  }
}
