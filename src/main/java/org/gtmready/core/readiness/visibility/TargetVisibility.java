package org.gtmready.core.readiness.visibility;

import java.util.Collection;
import java.util.Set;
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
    Set<Target.PageTarget> linked =
        targets.stream()
            .filter(Target.PageTarget.class::isInstance)
            .map(Target.PageTarget.class::cast)
            .collect(Collectors.toUnmodifiableSet());
    Set<Target.PageTarget> visible = visible(linked, lookup);
    return target ->
        target instanceof Target.PageTarget page
            ? !visible.contains(page)
            : target instanceof Target.IssueTarget issue && epics.find(issue.key()).isEmpty();
  }

  /** Evidence of a verdict that the acting user may not see. */
  public Predicate<Evidence> hidden(Verdict verdict, VisibilityLookup lookup) {
    Predicate<Target> hidden =
        hidden(
            verdict.results().stream()
                .flatMap(result -> result.evidence().stream())
                .map(Evidence::target)
                .toList(),
            lookup);
    return evidence -> hidden.test(evidence.target());
  }

  private Set<Target.PageTarget> visible(Set<Target.PageTarget> linked, VisibilityLookup lookup) {
    if (linked.isEmpty()) {
      return Set.of();
    }
    return lookup == VisibilityLookup.REMOTE ? pages.visible(linked) : pages.knownVisible(linked);
  }
}
