package org.gtmready.core.readiness.evaluate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.plan.MessageArg;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.Launch;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.OnError;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.waiver.Waiver;

/** Judges one requirement for an epic by the truth table of the gate (gate.md, status). */
final class RequirementEvaluator {

  /** As {@link #closest} decides: plans outvote what was not read. */
  private static final Comparator<EvidenceResult> PLANS_FIRST =
      Comparator.comparing((EvidenceResult each) -> each.source() != EvidenceResult.Source.PLAN)
          .thenComparing(EvidenceResult.CLOSEST);

  private final EpicFacts epic;
  private final Launch launch;
  private final Policy policy;
  private final Instant now;
  private final Requirement requirement;
  private final List<Evidence> evidence = new ArrayList<>();
  private final WaiverChoice waiver;
  private List<CheckResult> linkChecks = List.of();

  /**
   * A judge of one requirement of an epic.
   *
   * @param linked for any requirement of any epic
   * @param waivers of any requirement of any epic
   */
  RequirementEvaluator(
      EpicFacts epic,
      Launch launch,
      Policy policy,
      Requirement requirement,
      List<Evidence> linked,
      List<Waiver> waivers,
      Instant now) {
    this.epic = epic;
    this.launch = launch;
    this.policy = policy;
    this.now = now;
    this.requirement = requirement;
    // loops, not streams, on the path of each decision: these few lines are most of its cost
    for (Evidence link : linked) {
      if (isOwn(link.epicId(), link.requirement())) {
        evidence.add(link);
      }
    }
    List<Waiver> granted = new ArrayList<>();
    for (Waiver candidate : waivers) {
      if (isOwn(candidate.epicId(), candidate.requirement())) {
        granted.add(candidate);
      }
    }
    this.waiver =
        requirement.demands().waivable()
            ? WaiverChoice.of(granted, evidence, now)
            : WaiverChoice.NONE;
  }

  RequirementResult judge() {
    Applicability applicability = requirement.applicability();
    return switch (applicability.kind()) {
      case ALWAYS -> applicable();
      case WHEN, ANY_OF, EXEMPT ->
          applicability.appliesTo(epic, launch)
              ? applicable()
              : result(Status.NOT_APPLICABLE, List.of(), false);
      case UNDECIDABLE -> undecidable(((Applicability.Undecidable) applicability).reason());
    };
  }

  private RequirementResult undecidable(String reason) {
    CheckResult check =
        Check.APPLICABILITY.failed(
            requirement, "gtm.check.undecidable", null, MessageArg.text(String.valueOf(reason)));
    return result(waiver.active() ? Status.WAIVED : Status.ERROR, List.of(check), false);
  }

  private RequirementResult applicable() {
    List<EvidenceResult> all = new ArrayList<>(evidence.size());
    EvidenceResult evaluated = closest(all);
    linkChecks = all.size() < 2 ? evaluated.checks() : ofAll(all, evaluated);
    Status status = evaluated.status();
    if (status != Status.SATISFIED && waiver.active()) {
      return result(Status.WAIVED, evaluated.checks(), false);
    }
    if (status == Status.UNSATISFIED && waiver.expired()) {
      return result(Status.WAIVER_EXPIRED, new CheckResults(() -> expired(evaluated)), false);
    }
    return result(status, evaluated.checks(), evaluated.isTakenOnTrust());
  }

  private List<CheckResult> expired(EvidenceResult evaluated) {
    List<CheckResult> checks = new ArrayList<>();
    checks.add(Check.WAIVER.failed(requirement, "gtm.check.waiver-expired", null));
    checks.addAll(evaluated.checks());
    return checks;
  }

  /** Where the requirement's plan was read, plans alone decide: they outvote what was not. */
  private EvidenceResult closest(List<EvidenceResult> all) {
    EvidenceEvaluator judge = new EvidenceEvaluator(epic, policy, launch, requirement, now);
    EvidenceResult closest = null;
    EvidenceResult closestPlan = null;
    for (Evidence link : evidence) {
      EvidenceResult judged = judge.judge(link);
      all.add(judged);
      if (judged.source() == EvidenceResult.Source.PLAN) {
        closestPlan = closer(judged, closestPlan);
      } else {
        closest = closer(judged, closest);
      }
    }
    return closestPlan != null ? closestPlan : closest != null ? closest : nothingLinked();
  }

  /** Checks of every link: of the one that counts first, then of the next best. */
  private static List<CheckResult> ofAll(List<EvidenceResult> all, EvidenceResult counts) {
    return CheckResults.inOrder(
        () -> {
          List<EvidenceResult> others = new ArrayList<>(all);
          others.remove(counts);
          others.sort(PLANS_FIRST);
          return Stream.concat(Stream.of(counts), others.stream())
              .flatMap(each -> each.checks().stream())
              .toList();
        });
  }

  private static EvidenceResult closer(EvidenceResult judged, EvidenceResult known) {
    return known == null || EvidenceResult.CLOSEST.compare(judged, known) < 0 ? judged : known;
  }

  private EvidenceResult nothingLinked() {
    return EvidenceResult.of(
        Status.UNSATISFIED,
        EvidenceResult.Source.LINK,
        () -> List.of(Check.LINKED.failed(requirement, "gtm.check.nothing-linked", null)));
  }

  private RequirementResult result(Status status, List<CheckResult> checks, boolean notRead) {
    boolean wouldBlock =
        switch (status) {
          case UNSATISFIED, STALE, PENDING, WAIVER_EXPIRED, INCONCLUSIVE -> true;
          case ERROR -> requirement.onError() == OnError.BLOCK;
          case NOT_APPLICABLE, SATISFIED, WAIVED, BYPASSED -> false;
        };
    boolean blocks = wouldBlock && requirement.mode() == Mode.ENFORCE;
    return new RequirementResult(
        requirement,
        status,
        blocks,
        wouldBlock,
        evidence,
        checks,
        linkChecks,
        waiver.waiver(),
        notRead);
  }

  private boolean isOwn(long epicId, String key) {
    return epicId == epic.id() && requirement.key().equals(key);
  }
}
