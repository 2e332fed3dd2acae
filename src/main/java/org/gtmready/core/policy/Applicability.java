package org.gtmready.core.policy;

import java.util.Set;

/** When a requirement applies to an epic. */
public sealed interface Applicability {

  /** The requirement applies to every epic that the policy covers. */
  record Always() implements Applicability {}

  /** The requirement applies to epics of these issue type names; compared ignoring case. */
  record IssueTypes(Set<String> names) implements Applicability {
    public IssueTypes {
      names = Set.copyOf(names);
    }
  }

  /**
   * Applicability that could not be decided, with the reason; the requirement's status is ERROR.
   */
  record Undecidable(String reason) implements Applicability {}
}
