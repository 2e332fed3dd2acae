package org.gtmready.core.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Keeps decisions. Each call is a transaction of its own. */
public interface DecisionStore {

  /**
   * Stores a decision, unless one of that name is there.
   *
   * @param name what makes it one decision, such as the change of status that it led to
   * @return false when it was there before; nothing is stored then
   */
  boolean add(Decision decision, String name);

  /**
   * Stores a refusal, or counts it when one of that name is there. Each call counts exactly once,
   * also when several nodes count at the same moment.
   *
   * @param name what it has in common with those that it is counted with
   */
  void count(Decision refusal, String name);

  /** Which of these names a decision has that is stored. */
  Set<String> known(Collection<String> names);

  /**
   * A part of what was decided on an epic, that which happened last first.
   *
   * @param before what the part comes after; null for the newest
   * @param limit most decisions
   */
  List<Decision> of(long epicId, Place before, int limit);

  /**
   * Where a decision stands among those of its epic.
   *
   * @param at {@link Tries#lastAt}, in milliseconds since 1970
   */
  record Place(long at, long id) {}

  /**
   * Decisions by number, oldest first.
   *
   * @param choice which
   * @param after id of the decision that they come after; 0 for the first
   * @param limit most decisions
   */
  List<Decision> all(Choice choice, long after, int limit);

  /**
   * Which decisions are wanted.
   *
   * @param projectKeys those of a project, or null for those of every project
   * @param from earliest {@link Tries#lastAt}, or null
   * @param until {@link Tries#at} lies before that, or null
   */
  record Choice(Set<String> projectKeys, Instant from, Instant until) {}

  /**
   * Removes refusals that happened last before an instant; never those of an epic that ever got
   * through its gate, whatever the mode was: they explain its release.
   *
   * @return how many were removed
   */
  int forget(Instant before);
}
