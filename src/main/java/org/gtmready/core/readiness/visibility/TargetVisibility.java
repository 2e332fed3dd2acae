package org.gtmready.core.readiness.visibility;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.host.Epics;
import org.gtmready.core.readiness.evaluate.Verdict;

/** Finds out which targets the acting user may not see. */
public final class TargetVisibility {

  private final Epics epics;
  private final PlanPages pages;

  public TargetVisibility(Epics epics, PlanPages pages) {
    this.epics = epics;
    this.pages = pages;
  }

  /**
   * False when Confluence could not be asked, less than a minute ago: it did not answer, or does
   * not let Jira ask for the acting user.
   */
  public boolean isAsked() {
    return pages.answers() && pages.authorisation().isEmpty();
  }

  /** Tells hidden targets from visible ones; what is not known to be visible is hidden. */
  public Predicate<Target> hidden(Collection<Target> targets, VisibilityLookup lookup) {
    Function<Target, Visible> visible = of(targets, lookup);
    return target -> visible.apply(target) != Visible.YES;
  }

  /** What is known of the evidence of a verdict. */
  public Function<Evidence, Visible> of(Verdict verdict, VisibilityLookup lookup) {
    Function<Target, Visible> visible =
        of(
            verdict.results().stream()
                .flatMap(result -> result.evidence().stream())
                .map(Evidence::target)
                .toList(),
            lookup);
    return evidence -> visible.apply(evidence.target());
  }

  private Function<Target, Visible> of(Collection<Target> targets, VisibilityLookup lookup) {
    Set<Target.PageTarget> linked =
        targets.stream()
            .filter(Target.PageTarget.class::isInstance)
            .map(Target.PageTarget.class::cast)
            .collect(Collectors.toUnmodifiableSet());
    Set<Target.PageTarget> visible = visible(linked, lookup);
    Set<Target.IssueTarget> issues = visibleIssues(targets);
    Map<Target, Visible> known = new HashMap<>();
    targets.forEach(
        target -> known.computeIfAbsent(target, it -> one(it, visible, issues, lookup)));
    return target -> known.getOrDefault(target, Visible.UNASKED);
  }

  private Visible one(
      Target target,
      Set<Target.PageTarget> visible,
      Set<Target.IssueTarget> issues,
      VisibilityLookup lookup) {
    return switch (target.kind()) {
      case PAGE -> page((Target.PageTarget) target, visible, lookup);
      case ISSUE -> issues.contains((Target.IssueTarget) target) ? Visible.YES : Visible.NO;
      case URL -> Visible.YES;
    };
  }

  /** By their ids all at once; by their keys only what an older version linked. */
  private Set<Target.IssueTarget> visibleIssues(Collection<Target> targets) {
    List<Target.IssueTarget> issues =
        targets.stream()
            .filter(Target.IssueTarget.class::isInstance)
            .map(Target.IssueTarget.class::cast)
            .distinct()
            .toList();
    List<Long> ids =
        issues.stream().map(Target.IssueTarget::id).filter(id -> id > 0).distinct().toList();
    Set<Long> seen = ids.isEmpty() ? Set.of() : epics.visible(ids);
    return issues.stream()
        .filter(
            issue ->
                issue.id() > 0 ? seen.contains(issue.id()) : epics.find(issue.key()).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Visible page(
      Target.PageTarget page, Set<Target.PageTarget> visible, VisibilityLookup lookup) {
    if (visible.contains(page)) {
      return Visible.YES;
    }
    if (lookup == VisibilityLookup.CACHED && pages.isKnownHidden(page)) {
      return Visible.NO;
    }
    if (!isAsked()) {
      return Visible.UNANSWERED;
    }
    return lookup == VisibilityLookup.REMOTE ? Visible.NO : Visible.UNASKED;
  }

  private Set<Target.PageTarget> visible(Set<Target.PageTarget> linked, VisibilityLookup lookup) {
    if (linked.isEmpty()) {
      return Set.of();
    }
    return lookup == VisibilityLookup.REMOTE ? pages.visible(linked) : pages.knownVisible(linked);
  }
}
