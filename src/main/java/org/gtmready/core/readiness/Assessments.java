package org.gtmready.core.readiness;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.EpicStatus;
import org.gtmready.core.host.Epics;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.core.readiness.evaluate.Evaluator;
import org.gtmready.core.readiness.evaluate.Verdict;

/**
 * Verdicts on epics, for whoever asks: one epic or a thousand, with the same number of queries (one
 * more for each {@link EvidenceStore#MOST_EPICS_IN_A_QUERY}). They hold all that is known; what a
 * person may be told of them is for {@link Readiness} and {@link ReleaseGate} to say.
 */
public class Assessments {

  private final PolicyStore policies;
  private final EvidenceStore store;
  private final Epics epics;
  private final Clock clock;
  private final Evaluator evaluator = new Evaluator();

  public Assessments(PolicyStore policies, EvidenceStore store, Epics epics, Clock clock) {
    this.policies = policies;
    this.store = store;
    this.epics = epics;
    this.clock = clock;
  }

  public Verdict of(EpicFacts epic, GateScope scope) {
    return of(List.of(epic), scope).get(0);
  }

  /** In the order of the epics; all judged at the same instant. */
  public List<Verdict> of(Collection<EpicFacts> asked, GateScope scope) {
    Instant now = clock.instant();
    Map<Long, List<Evidence>> linked = linkedTo(asked, now);
    return asked.stream()
        .map(epic -> of(epic, linked.getOrDefault(epic.id(), List.of()), scope, now))
        .toList();
  }

  private Verdict of(EpicFacts epic, List<Evidence> linked, GateScope scope, Instant now) {
    return evaluator.evaluate(
        scope.narrow(policies.policyFor(epic.projectKey())),
        linked.stream().anyMatch(evidence -> isForAnother(epic, evidence))
            ? epic.formerly(epics.keysOf(epic.id()))
            : epic,
        linked,
        List.of(),
        now);
  }

  /** Also true when the epic had that key before: few plans are worth the question. */
  private static boolean isForAnother(EpicFacts epic, Evidence evidence) {
    return evidence.reading() instanceof Reading.Read plan
        && !plan.facts().epic().isEmpty()
        && !epic.isCalled(plan.facts().epic());
  }

  private Map<Long, List<Evidence>> linkedTo(Collection<EpicFacts> asked, Instant now) {
    List<Evidence> linked =
        store.activeOf(
            asked.stream().filter(epic -> !epic.isNew()).map(EpicFacts::id).distinct().toList());
    Set<Long> ids = new HashSet<>();
    Set<String> keys = new HashSet<>();
    linked.stream()
        .map(Evidence::target)
        .filter(Target.IssueTarget.class::isInstance)
        .map(Target.IssueTarget.class::cast)
        .forEach(
            issue -> {
              if (issue.id() > 0) {
                ids.add(issue.id());
              } else {
                keys.add(issue.key());
              }
            });
    Map<Long, EpicStatus> there = ids.isEmpty() ? Map.of() : epics.statuses(ids);
    Set<String> keysThere = keys.isEmpty() ? Set.of() : epics.existingKeys(keys);
    return linked.stream()
        .map(
            evidence ->
                evidence.target() instanceof Target.IssueTarget issue
                    ? evidence.with(
                        issue.id() > 0
                            ? reading(there.get(issue.id()), now)
                            : keysThere.contains(issue.key())
                                ? new Reading.NotReadable()
                                : gone(now))
                    : evidence)
        .collect(Collectors.groupingBy(Evidence::epicId));
  }

  private static Reading reading(EpicStatus issue, Instant now) {
    return issue == null ? gone(now) : new Reading.NotReadable(issue.done());
  }

  private static Reading gone(Instant now) {
    return new Reading.Gone(PageFacts.State.GONE, now);
  }
}
