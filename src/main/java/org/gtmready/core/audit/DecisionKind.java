package org.gtmready.core.audit;

/** What was decided, by the gate or about it. Stored by name: names never change. */
public enum DecisionKind {
  /** The transition was made, and nothing was open. */
  PASSED(Group.RELEASE),
  /** The transition was made although something was open that only warns. */
  PASSED_WITH_WARNINGS(Group.RELEASE),
  /** The transition was made, and would not have been under ENFORCE. */
  WOULD_HAVE_REFUSED(Group.RELEASE),
  /** Requirements were open. */
  REFUSED(Group.REFUSAL),
  /** The transition asks for requirements that the policy does not have. */
  MISCONFIGURED(Group.REFUSAL),
  /** The policy covers no issue type of the project. */
  UNMATCHED(Group.REFUSAL),
  /** Nobody could say whether the epic is ready. */
  FAILED(Group.REFUSAL),
  /** The epic stands behind the gate and did not come through it. */
  BYPASSED(Group.RELEASE),
  /** Somebody changed what the gate asks for. */
  POLICY_CHANGED(Group.ADMINISTRATION);

  /** What a kind is kept for. */
  private enum Group {
    RELEASE,
    REFUSAL,
    ADMINISTRATION
  }

  private final Group group;

  DecisionKind(Group group) {
    this.group = group;
  }

  /** True when the transition was refused; such a decision may happen again and is counted. */
  public boolean isRefusal() {
    return group == Group.REFUSAL;
  }

  /** True when the epic got behind the gate. */
  public boolean isRelease() {
    return group == Group.RELEASE;
  }

  /** True for what the product's own audit log gets a copy of. */
  public boolean isAdministration() {
    return group == Group.ADMINISTRATION;
  }
}
