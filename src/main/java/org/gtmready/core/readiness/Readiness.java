package org.gtmready.core.readiness;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Epics;
import org.gtmready.core.host.IssueType;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.core.readiness.evaluate.Evaluator;
import org.gtmready.core.readiness.evaluate.Verdict;
import org.gtmready.core.readiness.visibility.TargetVisibility;
import org.gtmready.core.readiness.visibility.VerdictRedactor;
import org.gtmready.core.readiness.visibility.VisibilityLookup;

/** Tells people how ready an epic is, each as much as they may know. */
public class Readiness {

  private final Epics epics;
  private final PolicyStore policies;
  private final EvidenceStore store;
  private final TargetVisibility visibility;
  private final Clock clock;
  private final Evaluator evaluator = new Evaluator();

  public Readiness(
      Epics epics, PolicyStore policies, EvidenceStore store, PlanPages pages, Clock clock) {
    this.epics = epics;
    this.policies = policies;
    this.store = store;
    this.visibility = new TargetVisibility(epics, pages);
    this.clock = clock;
  }

  /**
   * The verdict on an issue as the acting user may see it; empty when there is no such issue or it
   * may not be seen.
   */
  public Optional<Verdict> of(String epicKey, VisibilityLookup lookup) {
    return epics.find(epicKey).map(epic -> of(epic, lookup));
  }

  /** The verdict on an issue that the acting user may browse; one query. */
  public Verdict of(EpicFacts epic, VisibilityLookup lookup) {
    Verdict verdict =
        evaluator.evaluate(
            policies.policyFor(epic.projectKey()),
            epic,
            store.activeOf(epic.id()),
            List.of(),
            clock.instant());
    return VerdictRedactor.apply(verdict, visibility.of(verdict, lookup));
  }

  /** True when the policy has requirements for this type of issue; costs no query. */
  public boolean covers(String projectKey, IssueType issueType) {
    return policies.policyFor(projectKey).covers(issueType);
  }
}
