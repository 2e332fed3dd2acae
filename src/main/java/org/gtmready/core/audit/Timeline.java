package org.gtmready.core.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gtmready.core.evidence.EvidenceEvent;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.Epics;
import org.gtmready.core.readiness.visibility.TargetVisibility;
import org.gtmready.core.readiness.visibility.VisibilityLookup;

/**
 * What happened to an epic on its way through the gate: what was decided and what was linked, each
 * reader as much as they may know.
 */
public class Timeline {

  /** Entries that one may ask for at once. */
  public static final int MOST_ENTRIES = 200;

  /** Entries that whoever does not say how many gets. */
  public static final int ENTRIES = 50;

  private final Epics epics;
  private final DecisionStore decisions;
  private final EvidenceStore evidence;
  private final TargetVisibility visibility;

  public Timeline(Epics epics, DecisionStore decisions, EvidenceStore evidence, PlanPages pages) {
    this.epics = epics;
    this.decisions = decisions;
    this.evidence = evidence;
    this.visibility = new TargetVisibility(epics, pages);
  }

  /** One thing that happened. */
  public sealed interface Entry {

    /** When it happened last. */
    Instant at();

    /** Something was decided; holds only what the reader may know. */
    record Decided(Decision decision) implements Entry {
      @Override
      public Instant at() {
        return decision.tries().lastAt();
      }
    }

    /**
     * Something was linked, replaced or unlinked.
     *
     * @param hidden true when the reader may not see the target; its title is not to be told
     */
    record Linked(EvidenceEvent event, boolean hidden) implements Entry {
      @Override
      public Instant at() {
        return event.at();
      }
    }
  }

  /**
   * A part of the history.
   *
   * @param next where the next, older part begins; null when this is the last one
   */
  public record Part(List<Entry> entries, TimelinePlace next) {
    public Part {
      entries = List.copyOf(entries);
    }
  }

  /**
   * Newest first; empty when there is no such issue or the acting user may not see it.
   *
   * @param after {@link Part#next} of the part before; null for the newest
   * @param limit most entries, 1 to {@link #MOST_ENTRIES}
   */
  public Optional<Part> of(String epicKey, TimelinePlace after, int limit) {
    return epics.find(epicKey).map(epic -> of(epic, after, limit));
  }

  /** The same of an issue that the acting user may browse. */
  public Part of(EpicFacts epic, TimelinePlace after, int limit) {
    int most = Math.max(1, Math.min(limit, MOST_ENTRIES));
    TimelinePlace from = after == null ? TimelinePlace.NEWEST : after;
    List<Decision> decided = decisions.of(epic.id(), from.decision(), most + 1);
    List<EvidenceEvent> linked = evidence.historyOf(epic.id(), from.event(), most + 1);
    Predicate<Target> hidden = hidden(decided, linked);
    List<Entry> entries = new ArrayList<>();
    TimelinePlace place = from;
    int nextDecision = 0;
    int nextEvent = 0;
    while (entries.size() < most && (nextDecision < decided.size() || nextEvent < linked.size())) {
      if (isDecisionNext(decided, nextDecision, linked, nextEvent)) {
        Decision decision = decided.get(nextDecision++);
        entries.add(new Entry.Decided(decision.tellable(hidden)));
        place = place.after(decision);
      } else {
        EvidenceEvent event = linked.get(nextEvent++);
        entries.add(new Entry.Linked(event, hidden.test(event.target())));
        place = place.after(event);
      }
    }
    boolean more = nextDecision < decided.size() || nextEvent < linked.size();
    return new Part(entries, more ? place : null);
  }

  /** Of the same moment, what was decided is the later: it was judged on what was linked. */
  private static boolean isDecisionNext(
      List<Decision> decided, int decision, List<EvidenceEvent> linked, int event) {
    return event >= linked.size()
        || (decision < decided.size()
            && !decided.get(decision).tries().lastAt().isBefore(linked.get(event).at()));
  }

  private Predicate<Target> hidden(List<Decision> decided, List<EvidenceEvent> linked) {
    List<Target> targets =
        Stream.concat(
                decided.stream().flatMap(Decision::targets),
                linked.stream().map(EvidenceEvent::target))
            .distinct()
            .toList();
    return visibility.hidden(targets, VisibilityLookup.REMOTE);
  }
}
