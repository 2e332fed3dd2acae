package org.gtmready.core.readiness.evaluate;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * What was checked, failing first, worked out when somebody reads it: the gate decides far more
 * often than it has to explain. Unmodifiable; may be read by several threads.
 */
final class CheckResults extends AbstractList<CheckResult> {

  private final Supplier<List<CheckResult>> checks;
  private final boolean failingFirst;
  private List<CheckResult> sorted; // two threads may both work it out, to the same end

  /**
   * Atoms that the given function finds.
   *
   * @param checks pure; each group in the order in which it is to be told
   */
  CheckResults(Supplier<List<CheckResult>> checks) {
    this(checks, true);
  }

  private CheckResults(Supplier<List<CheckResult>> checks, boolean failingFirst) {
    this.checks = checks;
    this.failingFirst = failingFirst;
  }

  /** Checks that stay in the order in which they are found. */
  static CheckResults inOrder(Supplier<List<CheckResult>> checks) {
    return new CheckResults(checks, false);
  }

  /** A list that stays as it is; one that is not worked out yet stays so. */
  static List<CheckResult> copyOf(List<CheckResult> checks) {
    return checks instanceof CheckResults ? checks : List.copyOf(checks);
  }

  @Override
  public CheckResult get(int index) {
    return sorted().get(index);
  }

  @Override
  public int size() {
    return sorted().size();
  }

  private List<CheckResult> sorted() {
    List<CheckResult> known = sorted;
    if (known == null) {
      known =
          failingFirst
              ? checks.get().stream().sorted(Comparator.comparing(CheckResult::passed)).toList()
              : List.copyOf(checks.get());
      sorted = known;
    }
    return known;
  }
}
