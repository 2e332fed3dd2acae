package org.gtmready.core.linking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.evidence.EvidenceEvent;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.NewEvidence;
import org.gtmready.core.evidence.Reading;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.plan.PageFacts;

/** Evidence in memory, for tests of what stands on the store. */
public final class MemoryEvidence implements EvidenceStore {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private final List<Evidence> active = new ArrayList<>();
  private final List<EvidenceEvent> events = new ArrayList<>();
  private long ids;
  private int queries;

  @Override
  public List<Evidence> activeOf(Collection<Long> epicIds) {
    queries++;
    return active.stream().filter(e -> epicIds.contains(e.epicId())).toList();
  }

  /** How often it was asked for active links. */
  public int queries() {
    return queries;
  }

  @Override
  public Optional<Evidence> find(long id) {
    return active.stream().filter(e -> e.id() == id).findFirst();
  }

  @Override
  public Optional<Stored> link(NewEvidence asked, Long replaces) {
    Optional<Evidence> existing =
        activeOf(asked.epicId()).stream()
            .filter(e -> e.requirement().equals(asked.requirement()))
            .filter(e -> e.target().equals(asked.target()))
            .findFirst();
    if (replaces != null && existing.map(Evidence::id).filter(replaces::equals).isEmpty()) {
      if (existing.isEmpty() && find(replaces).isEmpty()) {
        return Optional.empty();
      }
      find(replaces).ifPresent(old -> end(old, EvidenceEvent.What.REPLACED, asked.linkedBy()));
    }
    if (existing.isPresent()) {
      return Optional.of(new Stored(existing.get(), false));
    }
    Evidence evidence =
        new Evidence(
            ++ids,
            asked.epicId(),
            asked.requirement(),
            asked.target(),
            asked.title(),
            asked.url(),
            asked.restricted(),
            asked.linkedBy(),
            NOW,
            asked.reading());
    active.add(evidence);
    note(evidence, EvidenceEvent.What.LINKED, asked.linkedBy());
    return Optional.of(new Stored(evidence, true));
  }

  @Override
  public boolean unlink(long id, String byUserKey) {
    Optional<Evidence> evidence = find(id);
    evidence.ifPresent(found -> end(found, EvidenceEvent.What.UNLINKED, byUserKey));
    return evidence.isPresent();
  }

  @Override
  public List<EvidenceEvent> historyOf(long epicId, long before, int limit) {
    List<EvidenceEvent> newestFirst = new ArrayList<>();
    events.stream()
        .filter(e -> e.epicId() == epicId && e.id() < before)
        .forEach(e -> newestFirst.add(0, e));
    return newestFirst.subList(0, Math.min(limit, newestFirst.size()));
  }

  @Override
  public List<Evidence> take(String application, PageFacts facts, Instant readAt) {
    Target page = new Target.PageTarget(application, facts.pageId());
    List<Evidence> about = active.stream().filter(e -> e.target().equals(page)).toList();
    for (Evidence old : about) {
      Reading reading = Reading.of(facts, old.requirement(), readAt);
      active.set(
          active.indexOf(old),
          new Evidence(
              old.id(),
              old.epicId(),
              old.requirement(),
              old.target(),
              facts.title(),
              facts.url(),
              facts.restricted(),
              old.linkedBy(),
              old.linkedAt(),
              reading));
    }
    return about;
  }

  @Override
  public List<Evidence> takeAnswer(
      String application, PageFacts facts, Instant readAt, long newsBefore) {
    return take(application, facts, readAt);
  }

  @Override
  public List<Evidence> unidentified(long after, int limit) {
    return active.stream()
        .filter(e -> e.id() > after)
        .filter(e -> e.target() instanceof Target.IssueTarget issue && issue.id() == 0)
        .limit(limit)
        .toList();
  }

  @Override
  public void identify(Evidence evidence, long issueId) {
    String key = ((Target.IssueTarget) evidence.target()).key();
    active.replaceAll(
        old ->
            old.id() == evidence.id()
                ? new Evidence(
                    old.id(),
                    old.epicId(),
                    old.requirement(),
                    new Target.IssueTarget(issueId, key),
                    old.title(),
                    old.url(),
                    old.restricted(),
                    old.linkedBy(),
                    old.linkedAt(),
                    old.reading())
                : old);
  }

  @Override
  public long newsOf(Target.PageTarget page) {
    return 0;
  }

  @Override
  public List<Target.PageTarget> linkedPages() {
    return active.stream()
        .map(Evidence::target)
        .filter(Target.PageTarget.class::isInstance)
        .map(Target.PageTarget.class::cast)
        .distinct()
        .toList();
  }

  @Override
  public List<Target.PageTarget> unreadPages() {
    return active.stream()
        .filter(evidence -> evidence.reading() instanceof Reading.Unread)
        .map(Evidence::target)
        .map(Target.PageTarget.class::cast)
        .distinct()
        .toList();
  }

  @Override
  public boolean isLinked(Target.PageTarget page) {
    return active.stream().anyMatch(evidence -> evidence.target().equals(page));
  }

  private void end(Evidence evidence, EvidenceEvent.What what, String by) {
    active.remove(evidence);
    note(evidence, what, by);
  }

  private void note(Evidence evidence, EvidenceEvent.What what, String by) {
    events.add(
        new EvidenceEvent(
            events.size() + 1L,
            evidence.epicId(),
            evidence.requirement(),
            what,
            evidence.target(),
            evidence.title(),
            evidence.restricted(),
            by,
            NOW));
  }
}
