package org.gtmready.core.policy.layer;

import java.util.List;

/** A layer of the policy as text, for people and for rows alike. */
public interface PolicyFormat {

  String write(PolicyDocument document);

  /**
   * Reads what {@link #write} wrote, or a person did.
   *
   * @throws Unreadable when it is no layer of a policy
   */
  PolicyDocument read(String text);

  /** A text that is no layer of a policy. */
  final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PolicyProblem> problems;

    /** Says where the text is wrong; at least once. */
    public Unreadable(List<PolicyProblem> problems) {
      super("no policy: " + problems);
      this.problems = List.copyOf(problems);
    }

    public List<PolicyProblem> problems() {
      return problems;
    }
  }
}
