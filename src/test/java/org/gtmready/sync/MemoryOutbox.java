package org.gtmready.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gtmready.core.sync.Outbox;

/** An outbox in memory. */
final class MemoryOutbox implements Outbox {

  /** An entry and when it is due. */
  record Waiting(Entry entry, Instant dueAt) {}

  final List<Waiting> waiting = new ArrayList<>();
  private long last;

  @Override
  public void add(String pageId, int version, Scope scope, Instant dueAt) {
    waiting.add(new Waiting(new Entry(++last, pageId, version, scope, null, 0, 0), dueAt));
  }

  @Override
  public void addFor(String application, Entry entry, Instant dueAt) {
    waiting.add(
        new Waiting(
            new Entry(
                ++last,
                entry.pageId(),
                entry.version(),
                entry.scope(),
                application,
                entry.attempts() + 1,
                0),
            dueAt));
  }

  @Override
  public List<Entry> due(Instant now, int limit) {
    return waiting.stream()
        .filter(it -> !it.dueAt().isAfter(now))
        .sorted(Comparator.comparing(Waiting::dueAt).thenComparing(it -> it.entry().id()))
        .limit(limit)
        .map(Waiting::entry)
        .toList();
  }

  @Override
  public void done(Entry entry) {
    waiting.removeIf(it -> it.entry().id() == entry.id());
  }

  @Override
  public void later(Entry entry, Instant dueAt) {
    done(entry);
    waiting.add(
        new Waiting(
            new Entry(
                entry.id(),
                entry.pageId(),
                entry.version(),
                entry.scope(),
                entry.application(),
                entry.attempts() + 1,
                entry.position()),
            dueAt));
  }

  @Override
  public void advance(Entry entry, long position, Instant dueAt) {
    done(entry);
    waiting.add(
        new Waiting(
            new Entry(
                entry.id(),
                entry.pageId(),
                entry.version(),
                entry.scope(),
                entry.application(),
                0,
                position),
            dueAt));
  }

  @Override
  public Backlog backlog() {
    return new Backlog(waiting.size(), null);
  }

  List<String> pages() {
    return waiting.stream().map(it -> it.entry().pageId()).toList();
  }
}
