package org.gtmready.core.readiness;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.PolicyStore;

/** Tells people how ready an epic is, each as much as they may know. */
public class Readiness {

  private final Epics epics;
  private final PolicyStore policies;
  private final EvidenceStore store;
  private final PlanPages pages;
  private final Clock clock;
  private final Evaluator evaluator = new Evaluator();

  public Readiness(
      Epics epics, PolicyStore policies, EvidenceStore store, PlanPages pages, Clock clock) {
    this.epics = epics;
    this.policies = policies;
    this.store = store;
    this.pages = pages;
    this.clock = clock;
  }

  /**
   * The verdict on an issue as the acting user may see it; empty when there is no such issue or it
   * may not be seen.
   */
  public Optional<Verdict> of(String epicKey, Asking asking) {
    return epics.find(epicKey).map(epic -> of(epic, asking));
  }

  /** The verdict on an issue that the acting user may browse. */
  public Verdict of(EpicFacts epic, Asking asking) {
    Verdict verdict = judge(epic, policies.policyFor(epic.projectKey()));
    return Discretion.apply(verdict, hidden(verdict, asking));
  }

  /** True when the policy has requirements for this type of issue; costs no query. */
  public boolean covers(String projectKey, String issueType) {
    return policies.policyFor(projectKey).covers(issueType);
  }

  /** The whole truth about an epic by a policy; one query. */
  Verdict judge(EpicFacts epic, Policy policy) {
    return evaluator.evaluate(policy, epic, store.activeOf(epic.id()), List.of(), clock.instant());
  }

  private Predicate<Evidence> hidden(Verdict verdict, Asking asking) {
    Set<Target.PageTarget> linked =
        verdict.results().stream()
            .flatMap(result -> result.evidence().stream())
            .map(Evidence::target)
            .filter(Target.PageTarget.class::isInstance)
            .map(Target.PageTarget.class::cast)
            .collect(Collectors.toUnmodifiableSet());
    Set<Target.PageTarget> visible =
        linked.isEmpty()
            ? Set.of()
            : asking == Asking.CONFLUENCE ? pages.visible(linked) : pages.knownVisible(linked);
    return evidence -> isHidden(evidence.target(), visible);
  }

  private boolean isHidden(Target target, Set<Target.PageTarget> visible) {
    if (target instanceof Target.PageTarget page) {
      return !visible.contains(page);
    }
    return target instanceof Target.IssueTarget issue && epics.find(issue.key()).isEmpty();
  }
}
