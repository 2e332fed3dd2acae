package org.gtmready.core.policy;

import java.util.Set;

/** When a requirement applies to an epic. */
public sealed interface Applicability {

  /** The kinds of applicability, to switch on. */
  enum Kind {
    ALWAYS,
    ISSUE_TYPES,
    UNDECIDABLE
  }

  Kind kind();

  /** The requirement applies to every epic that the policy covers. */
  record Always() implements Applicability {
    @Override
    public Kind kind() {
      return Kind.ALWAYS;
    }
  }

  /** The requirement applies to epics of these issue types, given by their ids. */
  record IssueTypes(Set<String> ids) implements Applicability {
    public IssueTypes {
      ids = Set.copyOf(ids);
    }

    @Override
    public Kind kind() {
      return Kind.ISSUE_TYPES;
    }
  }

  /**
   * Applicability that could not be decided, with the reason; the requirement's status is ERROR.
   */
  record Undecidable(String reason) implements Applicability {
    @Override
    public Kind kind() {
      return Kind.UNDECIDABLE;
    }
  }
}
