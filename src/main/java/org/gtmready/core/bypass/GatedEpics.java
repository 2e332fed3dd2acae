package org.gtmready.core.bypass;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Issues of this Jira that may stand behind the gate, whoever may see them. */
public interface GatedEpics {

  /**
   * An issue as a search shows it.
   *
   * @param updated when anything of it was changed last
   */
  record Glance(long id, Instant updated, Place place) {}

  /** Keys of all projects. */
  List<String> projects();

  /**
   * A part of the issues of any of these types in any of these statuses.
   *
   * @param types ids
   * @param statuses ids
   * @param latest true for those first that were changed last; false for those that were created
   *     first
   * @param start how many to leave out
   * @param limit most issues
   */
  List<Glance> find(Set<String> types, Set<String> statuses, boolean latest, int start, int limit);

  /** How those of these issues that are there got where they stand. */
  List<Journey> journeys(Collection<Long> ids);

  /** How many issues the last pass has left behind; it may have been another node's. */
  int reached();

  void reached(int count);
}
