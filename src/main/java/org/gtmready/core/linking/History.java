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

  /** Lines that one may ask for at once. */
  public static final int MOST_LINES = 200;

  /** Lines that whoever does not say how many gets. */
  public static final int LINES = 50;

  /**
   * A part of the history.
   *
   * @param next where the next, older part begins; null when this is the last one
   */
  public record Part(List<Line> lines, Long next) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Newest first; empty when there is no such issue or it may not be seen.
   *
   * @param before {@link Part#next} of the part before; null for the newest
   */
  public Optional<Part> of(String epicKey, Long before, int limit) {
    return epics
        .find(epicKey)
        .map(epic -> part(epic.id(), before == null ? Long.MAX_VALUE : before, limit));
  }

  private Part part(long epicId, long before, int limit) {
    int most = Math.max(1, Math.min(limit, MOST_LINES));
    List<EvidenceEvent> events = store.historyOf(epicId, before, most + 1);
    boolean more = events.size() > most;
    return new Part(
        lines(more ? events.subList(0, most) : events), more ? events.get(most - 1).id() : null);
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
