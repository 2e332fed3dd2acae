package org.gtmready.core.host;

/** The workflows that issues go through, as far as the gate stands in them. */
public interface GuardedWorkflows {

  /**
   * Whether any transition of the epic's workflow asks for its requirements. True, too, when that
   * can't be found out: nobody is told that nothing guards the epic unless it is so.
   */
  boolean guard(EpicFacts epic);
}
