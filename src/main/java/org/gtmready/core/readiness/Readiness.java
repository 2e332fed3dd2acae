package org.gtmready.core.readiness;

import java.util.Optional;
import java.util.function.Function;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Epics;
import org.gtmready.core.host.IssueType;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.core.readiness.visibility.TargetVisibility;
import org.gtmready.core.readiness.visibility.VerdictRedactor;
import org.gtmready.core.readiness.visibility.VisibilityLookup;
import org.gtmready.core.readiness.visibility.Visible;

/** Tells people how ready an epic is, each as much as they may know. */
public class Readiness {

  private final Epics epics;
  private final PolicyStore policies;
  private final Assessments assessments;
  private final TargetVisibility visibility;

  public Readiness(Epics epics, PolicyStore policies, Assessments assessments, PlanPages pages) {
    this.epics = epics;
    this.policies = policies;
    this.assessments = assessments;
    this.visibility = new TargetVisibility(epics, pages);
  }

  /**
   * The verdict on an issue as the acting user may see it; empty when there is no such issue or it
   * may not be seen.
   */
  public Optional<Verdict> of(String epicKey, VisibilityLookup lookup) {
    return epics.find(epicKey).map(epic -> of(epic, lookup));
  }

  /** The verdict on an issue that the acting user may browse. */
  public Verdict of(EpicFacts epic, VisibilityLookup lookup) {
    Verdict verdict = assessments.of(epic, GateScope.ALL);
    Function<Evidence, Visible> visible = visibility.of(verdict, lookup);
    // Asking Confluence may have read a page anew: what is told is judged after that.
    Verdict latest =
        lookup == VisibilityLookup.REMOTE && hasPages(verdict)
            ? assessments.of(epic, GateScope.ALL)
            : verdict;
    return VerdictRedactor.apply(epic.status().done() ? latest.past() : latest, visible);
  }

  private static boolean hasPages(Verdict verdict) {
    return verdict.results().stream()
        .flatMap(result -> result.evidence().stream())
        .anyMatch(evidence -> evidence.target().kind() == EvidenceKind.PAGE);
  }

  /** True when the policy has requirements for this type of issue; costs no query. */
  public boolean covers(String projectKey, IssueType issueType) {
    return policies.policyFor(projectKey).covers(issueType);
  }
}
