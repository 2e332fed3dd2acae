package org.gtmready.core.linking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gtmready.core.evidence.EvidenceEvent;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.readiness.Epics;

/** What happened to an epic's evidence, each reader as much as they may know. */
public class History {

  private final Epics epics;
  private final EvidenceStore store;
  private final PlanPages pages;

  public History(Epics epics, EvidenceStore store, PlanPages pages) {
    this.epics = epics;
    this.store = store;
    this.pages = pages;
  }

  /**
   * A line of history.
   *
   * @param hidden true when the reader may not see the target; its title and address are not to be
   *     told
   */
  public record Line(EvidenceEvent event, boolean hidden) {}

  /** Newest first; empty when there is no such issue or it may not be seen. */
  public Optional<List<Line>> of(String epicKey) {
    return epics.find(epicKey).map(epic -> lines(store.historyOf(epic.id())));
  }

  private List<Line> lines(List<EvidenceEvent> events) {
    Set<Target.PageTarget> linked =
        events.stream()
            .map(EvidenceEvent::target)
            .filter(Target.PageTarget.class::isInstance)
            .map(Target.PageTarget.class::cast)
            .collect(Collectors.toUnmodifiableSet());
    Set<Target.PageTarget> visible = linked.isEmpty() ? Set.of() : pages.visible(linked);
    return events.stream()
        .map(event -> new Line(event, isHidden(event.target(), visible)))
        .toList();
  }

  private boolean isHidden(Target target, Set<Target.PageTarget> visible) {
    if (target instanceof Target.PageTarget page) {
      return !visible.contains(page);
    }
    return target instanceof Target.IssueTarget issue && epics.find(issue.key()).isEmpty();
  }
}
