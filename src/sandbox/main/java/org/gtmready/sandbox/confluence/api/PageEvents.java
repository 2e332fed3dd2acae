package org.gtmready.sandbox.confluence.api;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gtmready.sandbox.confluence.library.PageChange;
import org.gtmready.sandbox.confluence.store.Stores;

/** Publishes each change of a page as Confluence's event. */
public final class PageEvents implements Consumer<PageChange> {

  private final Stores stores;
  private final Entities entities;
  private final EventPublisher publisher;

  public PageEvents(Stores stores, Entities entities, EventPublisher publisher) {
    this.stores = stores;
    this.entities = entities;
    this.publisher = publisher;
  }

  @Override
  public void accept(PageChange change) {
    ContentEvent event = event(change, entities.page(change.page()));
    if (event != null) {
      publisher.publish(event);
    }
  }

  /** Null when Confluence publishes nothing of the kind. */
  private ContentEvent event(PageChange change, Page page) {
    if (change instanceof PageChange.Created) {
      return new PageCreateEvent(this, page);
    } else if (change instanceof PageChange.Updated updated) {
      return new PageUpdateEvent(this, page, entities.page(updated.before())) {};
    } else if (change instanceof PageChange.Trashed) {
      return new PageTrashedEvent(this, page, page.getLastModifier());
    } else if (change instanceof PageChange.Restored) {
      return new PageRestoreEvent(this, page);
    } else if (change instanceof PageChange.Removed) {
      return new PageRemoveEvent(this, page);
    } else if (change instanceof PageChange.Moved moved) {
      return moved(moved, page);
    } else if (change instanceof PageChange.Restricted) {
      return new ContentPermissionEvent(this, page) {};
    }
    return null;
  }

  private PageEvent moved(PageChange.Moved moved, Page page) {
    List<Page> all = new ArrayList<>(List.of(page));
    moved.children().stream()
        .flatMap(child -> stores.pages().byId(child.id()).stream())
        .map(entities::page)
        .forEach(all::add);
    return new PageMoveEvent(this, page, all) {};
  }
}
