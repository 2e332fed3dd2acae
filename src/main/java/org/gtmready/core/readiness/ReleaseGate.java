package org.gtmready.core.readiness;

import java.util.Collection;
import java.util.List;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Epics;
import org.gtmready.core.host.IssueType;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.core.readiness.visibility.TargetVisibility;
import org.gtmready.core.readiness.visibility.VerdictRedactor;
import org.gtmready.core.readiness.visibility.VisibilityLookup;

/** Decides whether an epic may take a gated transition: from the database, with one query. */
public class ReleaseGate {

  private final PolicyStore policies;
  private final Assessments assessments;
  private final TargetVisibility visibility;

  public ReleaseGate(PolicyStore policies, Assessments assessments, PlanPages pages, Epics epics) {
    this.policies = policies;
    this.assessments = assessments;
    this.visibility = new TargetVisibility(epics, pages);
  }

  /** What the gate says. */
  public sealed interface Decision {

    Kind kind();

    /** The closed choice of decisions, to switch on. */
    enum Kind {
      OPEN,
      CLOSED,
      MISCONFIGURED,
      UNMATCHED
    }

    /** The transition may go on. */
    record Open(Verdict verdict) implements Decision {
      @Override
      public Kind kind() {
        return Kind.OPEN;
      }
    }

    /**
     * The transition is refused.
     *
     * @param verdict holds only what the acting user may know
     * @param judged all that the decision stands on; for the record, never to be told
     */
    record Closed(Verdict verdict, Verdict judged) implements Decision {
      @Override
      public Kind kind() {
        return Kind.CLOSED;
      }

      /** Without what is for the record alone, which must not get into a log by accident. */
      @Override
      public String toString() {
        return "Closed[verdict=" + verdict + "]";
      }
    }

    /** The transition asks for requirements that the policy does not have: refused. */
    record Misconfigured(List<String> requirements) implements Decision {
      @Override
      public Kind kind() {
        return Kind.MISCONFIGURED;
      }
    }

    /** The policy covers no issue type of the project, so nothing would ever be asked: refused. */
    record Unmatched(String projectKey) implements Decision {
      @Override
      public Kind kind() {
        return Kind.UNMATCHED;
      }
    }
  }

  /**
   * Judges an epic by the requirements that the transition asks for.
   *
   * @param types all issue types of the epic's project
   */
  public Decision decide(EpicFacts epic, GateScope scope, Collection<IssueType> types) {
    Policy policy = policies.policyFor(epic.projectKey());
    if (policy.coversNoneOf(types)) {
      return new Decision.Unmatched(epic.projectKey());
    }
    List<String> unknown = scope.unknownTo(policy);
    if (!unknown.isEmpty()) {
      return new Decision.Misconfigured(unknown);
    }
    Verdict verdict = assessments.of(epic, scope);
    return verdict.refuses()
        ? new Decision.Closed(tellable(verdict), verdict)
        : new Decision.Open(verdict);
  }

  /** No remote call here: only who is known to see a page hears more than how it stands. */
  private Verdict tellable(Verdict verdict) {
    return VerdictRedactor.apply(verdict, visibility.of(verdict, VisibilityLookup.CACHED));
  }
}
