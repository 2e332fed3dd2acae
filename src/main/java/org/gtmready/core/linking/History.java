package org.gtmready.core.linking;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gtmready.core.evidence.EvidenceEvent;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.readiness.Asking;
import org.gtmready.core.readiness.Epics;
import org.gtmready.core.readiness.Sight;

/** What happened to an epic's evidence, each reader as much as they may know. */
public class History {

  private final Epics epics;
  private final EvidenceStore store;
  private final Sight sight;

  public History(Epics epics, EvidenceStore store, PlanPages pages) {
    this.epics = epics;
    this.store = store;
    this.sight = new Sight(epics, pages);
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
        sight.hidden(events.stream().map(EvidenceEvent::target).toList(), Asking.CONFLUENCE);
    boolean asked = sight.isAsked();
    return events.stream()
        .map(event -> new Line(event, hidden.test(event.target()), asked))
        .toList();
  }
}
