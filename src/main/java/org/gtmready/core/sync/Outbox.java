package org.gtmready.core.sync;

import java.time.Instant;
import java.util.List;

/** Pages that changed and that subscribed Jiras were not told of yet; survives a restart. */
public interface Outbox {

  /** What an entry is about. */
  enum Scope {
    PAGE,
    /** All pages below the page, which are found when the entry is due. */
    BELOW
  }

  /**
   * A page to tell of.
   *
   * @param version page version that was announced; 0 when any will do
   * @param application the only Jira to tell; null for all that want to know
   * @param attempts deliveries that failed so far
   * @param position how far the pages below have been looked for; 0 at the beginning
   */
  record Entry(
      long id,
      String pageId,
      int version,
      Scope scope,
      String application,
      int attempts,
      long position) {}

  /**
   * What waits.
   *
   * @param oldest when the oldest entry was added; null when nothing waits
   */
  record Backlog(int entries, Instant oldest) {}

  void add(String pageId, int version, Scope scope, Instant dueAt);

  /** Adds an entry like another one for one Jira, to which that could not be delivered. */
  void addFor(String application, Entry entry, Instant dueAt);

  /** Entries due at the given instant, longest due first, at most {@code limit}. */
  List<Entry> due(Instant now, int limit);

  void done(Entry entry);

  /** Keeps an entry for another attempt. */
  void later(Entry entry, Instant dueAt);

  /** Keeps an entry of which a part is done, to be gone on with. */
  void advance(Entry entry, long position, Instant dueAt);

  Backlog backlog();
}
