package org.gtmready.core.readiness;

import java.util.List;
import java.util.Optional;
import org.gtmready.core.host.EpicFacts;

/** The workflows that issues go through, as far as the gate stands in them. */
public interface GuardedWorkflows {

  /**
   * Transitions of the epic's workflow that ask for requirements, each name once, in the workflow's
   * order; empty when that can't be found out.
   */
  Optional<List<GuardedTransition>> of(EpicFacts epic);

  /**
   * Whether any transition of the epic's workflow asks for its requirements. True, too, when that
   * can't be found out: nobody is told that nothing guards the epic unless it is so.
   */
  default boolean guard(EpicFacts epic) {
    return of(epic).map(transitions -> !transitions.isEmpty()).orElse(true);
  }
}
