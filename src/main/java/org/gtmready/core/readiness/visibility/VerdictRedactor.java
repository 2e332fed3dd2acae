package org.gtmready.core.readiness.visibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
   * @param visible what is known of who sees what
   */
  public static Verdict apply(Verdict verdict, Function<Evidence, Visible> visible) {
    List<RequirementResult> results =
        verdict.results().stream().map(result -> tell(result, visible)).toList();
    return new Verdict(
        verdict.epic(), verdict.overall(), verdict.policyVersion(), verdict.judgedAt(), results);
  }

  /** True for evidence that {@link #apply} emptied. */
  public static boolean isHidden(Evidence evidence) {
    return evidence.reading() instanceof Reading.Hidden;
  }

  /** True for a page or an issue that was deleted for good. */
  public static boolean isGone(Evidence evidence) {
    return evidence.reading() instanceof Reading.Gone gone && gone.state() == PageFacts.State.GONE;
  }

  private static RequirementResult tell(
      RequirementResult result, Function<Evidence, Visible> visible) {
    List<Evidence> secret =
        result.evidence().stream()
            .filter(e -> !isGone(e) && visible.apply(e) != Visible.YES)
            .toList();
    if (secret.isEmpty() && result.evidence().stream().noneMatch(VerdictRedactor::isGone)) {
      return result;
    }
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
                        : secret.contains(e) ? emptied(e, true, hidden(e, visible.apply(e))) : e)
            .toList(),
        tell(result.checks(), result, secret, visible).stream()
            .sorted(Comparator.comparing(CheckResult::passed))
            .toList(),
        tell(result.linkChecks(), result, secret, visible),
        result.waiver(),
        result.notRead());
  }

  /** Checks in their order; of a secret one nothing but how it stands, where its first one was. */
  private static List<CheckResult> tell(
      List<CheckResult> all,
      RequirementResult result,
      List<Evidence> secret,
      Function<Evidence, Visible> visible) {
    List<CheckResult> checks = new ArrayList<>(all);
    for (Evidence evidence : secret) {
      List<CheckResult> told =
          checks.stream()
              .filter(check -> check.evidence() != null && check.evidence() == evidence.id())
              .toList();
      if (!told.isEmpty()) {
        int place = checks.indexOf(told.get(0));
        checks.removeAll(told);
        checks.add(place, summary(result, evidence, told, visible.apply(evidence)));
      }
    }
    return checks;
  }

  private static Reading hidden(Evidence evidence, Visible visible) {
    // only of pages it is Confluence that has to be asked
    return visible == Visible.UNANSWERED && evidence.target().kind() == EvidenceKind.PAGE
        ? new Reading.Hidden(false, Reading.readAt(evidence.reading()))
        : new Reading.Hidden(true, null);
  }

  private static CheckResult summary(
      RequirementResult result, Evidence evidence, List<CheckResult> told, Visible visible) {
    boolean complete = told.stream().allMatch(CheckResult::passed);
    Set<String> owners = new LinkedHashSet<>();
    told.forEach(check -> owners.addAll(check.owners()));
    return new CheckResult(
        "GTM-" + result.requirement().code() + (complete ? "-091" : "-090"),
        complete,
        message(evidence, visible, complete),
        null,
        evidence.id(),
        List.of(),
        List.copyOf(owners));
  }

  private static String message(Evidence evidence, Visible visible, boolean complete) {
    if (evidence.target().kind() == EvidenceKind.ISSUE) {
      return complete ? "gtm.check.hidden-issue-complete" : "gtm.check.hidden-issue-incomplete";
    }
    return switch (visible) {
      case UNASKED -> complete ? "gtm.check.unasked-complete" : "gtm.check.unasked-incomplete";
      case UNANSWERED -> complete ? "gtm.check.unseen-complete" : "gtm.check.unseen-incomplete";
      case YES, NO ->
          complete ? "gtm.check.restricted-complete" : "gtm.check.restricted-incomplete";
    };
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
