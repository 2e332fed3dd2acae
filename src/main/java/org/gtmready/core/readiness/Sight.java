package org.gtmready.core.readiness;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.evidence.Target;

/** Finds out which targets the acting user may not see. */
public final class Sight {

  private final Epics epics;
  private final PlanPages pages;

  public Sight(Epics epics, PlanPages pages) {
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
  public Predicate<Target> hidden(Collection<Target> targets, Asking asking) {
    Set<Target.PageTarget> linked =
        targets.stream()
            .filter(Target.PageTarget.class::isInstance)
            .map(Target.PageTarget.class::cast)
            .collect(Collectors.toUnmodifiableSet());
    Set<Target.PageTarget> visible = visible(linked, asking);
    return target ->
        target instanceof Target.PageTarget page
            ? !visible.contains(page)
            : target instanceof Target.IssueTarget issue && epics.find(issue.key()).isEmpty();
  }

  /** Evidence of a verdict that the acting user may not see. */
  Predicate<Evidence> hidden(Verdict verdict, Asking asking) {
    Predicate<Target> hidden =
        hidden(
            verdict.results().stream()
                .flatMap(result -> result.evidence().stream())
                .map(Evidence::target)
                .toList(),
            asking);
    return evidence -> hidden.test(evidence.target());
  }

  private Set<Target.PageTarget> visible(Set<Target.PageTarget> linked, Asking asking) {
    if (linked.isEmpty()) {
      return Set.of();
    }
    return asking == Asking.CONFLUENCE ? pages.visible(linked) : pages.knownVisible(linked);
  }
}
