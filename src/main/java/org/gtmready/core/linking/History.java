package org.gtmready.core.linking;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gtmready.core.evidence.EvidenceEvent;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.host.Epics;
import org.gtmready.core.readiness.visibility.TargetVisibility;
import org.gtmready.core.readiness.visibility.VisibilityLookup;

/** What happened to an epic's evidence, each reader as much as they may know. */
public class History {

  private final Epics epics;
  private final EvidenceStore store;
  private final TargetVisibility visibility;

  public History(Epics epics, EvidenceStore store, PlanPages pages) {
    this.epics = epics;
    this.store = store;
    this.visibility = new TargetVisibility(epics, pages);
  }

  /**
   * A line of history.
   *
   * @param hidden true when the reader may not see the target; its title and address are not to be
   *     told
   * @param asked false when Confluence could not be asked what the reader may see
   */
  public record Line(EvidenceEvent event, boolean hidden, boolean asked) {}

  /** Newest first; empty when there is no such issue or it may not be seen. */
  public Optional<List<Line>> of(String epicKey) {
    return epics.find(epicKey).map(epic -> lines(store.historyOf(epic.id())));
  }

  private List<Line> lines(List<EvidenceEvent> events) {
    Predicate<Target> hidden =
        visibility.hidden(
            events.stream().map(EvidenceEvent::target).toList(), VisibilityLookup.REMOTE);
    boolean asked = visibility.isAsked();
    return events.stream()
        .map(event -> new Line(event, hidden.test(event.target()), asked))
        .toList();
  }
}
