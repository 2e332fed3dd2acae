package org.gtmready.sandbox.confluence.library;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.store.Stores;
import org.gtmready.sandbox.store.StoreException;

/** Runs each change in one transaction and tells of it after the commit. */
public final class Changes {

  private final Stores stores;
  private final Clock clock;
  private final Consumer<PageChange> listener;

  public Changes(Stores stores, Clock clock, Consumer<PageChange> listener) {
    this.stores = stores;
    this.clock = clock;
    this.listener = listener;
  }

  /** The page of the change that the work made. */
  StoredPage commit(Supplier<? extends PageChange> work) {
    PageChange change;
    try {
      change = stores.sql().inTransaction(work::get);
    } catch (StoreException e) {
      if (e.isDuplicate()) {
        throw new ContentException(
            ContentException.Kind.CONFLICT, "Somebody else saved the same content just now.");
      }
      throw e;
    }
    listener.accept(change);
    return change.page();
  }

  /** The stored page; nobody else can change it until the transaction ends. */
  StoredPage locked(long id) {
    stores.pages().lock(id);
    return stores.pages().byId(id).orElseThrow(() -> ContentException.notFound(id));
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
