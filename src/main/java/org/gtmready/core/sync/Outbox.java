package org.gtmready.core.sync;

import java.time.Instant;
import java.util.List;

/** Pages that changed and that interested Jiras were not told of yet; survives a restart. */
public interface Outbox {

  /**
   * A page to tell of.
   *
   * @param version page version that was announced; 0 when any will do
   * @param attempts deliveries that failed so far
   */
  record Entry(long id, String pageId, int version, int attempts) {}

  void add(String pageId, int version, Instant dueAt);

  /** Entries due at the given instant, oldest first, at most {@code limit}. */
  List<Entry> due(Instant now, int limit);

  void done(Entry entry);

  /** Keeps an entry for another attempt. */
  void later(Entry entry, Instant dueAt);
}
