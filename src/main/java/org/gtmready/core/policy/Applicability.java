package org.gtmready.core.policy;

import java.util.Set;

/** When a requirement applies to an epic. */
public sealed interface Applicability {

  /** The requirement applies to every epic that the policy covers. */
  record Always() implements Applicability {}

  /** The requirement applies to epics of these issue types, given by their ids. */
  record IssueTypes(Set<String> ids) implements Applicability {
    public IssueTypes {
      ids = Set.copyOf(ids);
    }
  }

  /**
   * Applicability that could not be decided, with the reason; the requirement's status is ERROR.
   */
  record Undecidable(String reason) implements Applicability {}
}
