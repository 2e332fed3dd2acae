package org.gtmready.core.readiness;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * What was checked, failing first, worked out when somebody reads it: the gate decides far more
 * often than it has to explain. Unmodifiable; may be read by several threads.
 */
final class Atoms extends AbstractList<Atom> {

  private final Supplier<List<Atom>> checks;
  private List<Atom> sorted; // two threads may both work it out, to the same end

  /**
   * Atoms that the given function finds.
   *
   * @param checks pure; each group in the order in which it is to be told
   */
  Atoms(Supplier<List<Atom>> checks) {
    this.checks = checks;
  }

  /** A list that stays as it is; one that is not worked out yet stays so. */
  static List<Atom> copyOf(List<Atom> atoms) {
    return atoms instanceof Atoms ? atoms : List.copyOf(atoms);
  }

  @Override
  public Atom get(int index) {
    return sorted().get(index);
  }

  @Override
  public int size() {
    return sorted().size();
  }

  private List<Atom> sorted() {
    List<Atom> known = sorted;
    if (known == null) {
      known = checks.get().stream().sorted(Comparator.comparing(Atom::passed)).toList();
      sorted = known;
    }
    return known;
  }
}
