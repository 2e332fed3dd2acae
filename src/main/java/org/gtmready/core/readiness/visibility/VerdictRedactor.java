package org.gtmready.core.readiness.visibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.readiness.evaluate.CheckResult;
import org.gtmready.core.readiness.evaluate.RequirementResult;
import org.gtmready.core.readiness.evaluate.Verdict;

/**
 * Takes out of a verdict what a viewer may not see: of hidden evidence nothing is left but that it
 * is there, and whether it is complete. That a page was deleted for good may be told to everybody,
 * but not what it was called: nobody can be asked any more who might have seen it.
 */
public final class VerdictRedactor {

  private VerdictRedactor() {}

  /**
   * What somebody may be told.
   *
   * @param hidden tells what is not known to be visible to them
   * @param asked false when Confluence could not be asked what they may see
   */
  public static Verdict apply(Verdict verdict, Predicate<Evidence> hidden, boolean asked) {
    List<RequirementResult> results =
        verdict.results().stream().map(result -> tell(result, hidden, asked)).toList();
    return new Verdict(
        verdict.epic(), verdict.overall(), verdict.policyVersion(), verdict.judgedAt(), results);
  }

  /** True for evidence that {@link #apply} emptied. */
  public static boolean isHidden(Evidence evidence) {
    return evidence.reading() instanceof Reading.Hidden;
  }

  /** True for a page that was deleted for good, as Confluence told. */
  public static boolean isGone(Evidence evidence) {
    return evidence.reading() instanceof Reading.Gone gone && gone.state() == PageFacts.State.GONE;
  }

  private static RequirementResult tell(
      RequirementResult result, Predicate<Evidence> hidden, boolean asked) {
    List<Evidence> secret = result.evidence().stream().filter(hidden.and(e -> !isGone(e))).toList();
    if (secret.isEmpty() && result.evidence().stream().noneMatch(VerdictRedactor::isGone)) {
      return result;
    }
    List<CheckResult> checks = new ArrayList<>(result.checks());
    for (Evidence evidence : secret) {
      List<CheckResult> told =
          checks.stream()
              .filter(check -> check.evidence() != null && check.evidence() == evidence.id())
              .toList();
      if (!told.isEmpty()) {
        checks.removeAll(told);
        checks.add(summary(result, evidence, told, isUnknown(evidence, asked)));
      }
    }
    checks.sort((a, b) -> Boolean.compare(a.passed(), b.passed()));
    return new RequirementResult(
        result.requirement(),
        result.status(),
        result.blocks(),
        result.wouldBlock(),
        result.evidence().stream()
            .map(
                e ->
                    isGone(e)
                        ? emptied(e, false, e.reading())
                        : secret.contains(e) ? emptied(e, true, hidden(e, asked)) : e)
            .toList(),
        checks,
        result.waiver());
  }

  /** Only of pages it is Confluence that has to be asked. */
  private static boolean isUnknown(Evidence evidence, boolean asked) {
    return !asked && evidence.target().kind() == EvidenceKind.PAGE;
  }

  private static Reading hidden(Evidence evidence, boolean asked) {
    return isUnknown(evidence, asked)
        ? new Reading.Hidden(false, Reading.readAt(evidence.reading()))
        : new Reading.Hidden(true, null);
  }

  private static CheckResult summary(
      RequirementResult result, Evidence evidence, List<CheckResult> told, boolean unknown) {
    boolean complete = told.stream().allMatch(CheckResult::passed);
    Set<String> owners = new LinkedHashSet<>();
    told.forEach(check -> owners.addAll(check.owners()));
    return new CheckResult(
        "GTM-" + result.requirement().code() + (complete ? "-091" : "-090"),
        complete,
        unknown
            ? complete ? "gtm.check.unseen-complete" : "gtm.check.unseen-incomplete"
            : complete ? "gtm.check.restricted-complete" : "gtm.check.restricted-incomplete",
        null,
        evidence.id(),
        List.of(),
        List.copyOf(owners));
  }

  private static Evidence emptied(Evidence evidence, boolean restricted, Reading reading) {
    Target target =
        switch (evidence.target().kind()) {
          case PAGE -> new Target.PageTarget("", "");
          case ISSUE -> new Target.IssueTarget("");
          case URL -> new Target.UrlTarget("");
        };
    return new Evidence(
        evidence.id(),
        evidence.epicId(),
        evidence.requirement(),
        target,
        "",
        "",
        restricted,
        evidence.linkedBy(),
        evidence.linkedAt(),
        reading);
  }
}
