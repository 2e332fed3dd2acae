package org.gtmready.confluence.pages;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import org.gtmready.core.sync.ChangedPages;

/**
 * One listener a kind of event. Where a Confluence lacks the class of an event, a listener for it
 * cannot be looked into: it must not take the others, or a bean, with it.
 */
final class PageListeners {

  private PageListeners() {}

  /** Hears that a page was created. */
  public record Created(ChangedPages changed) {

    @EventListener
    public void created(PageCreateEvent event) {
      changed.changed(event.getPage().getIdAsString(), event.getPage().getVersion());
    }
  }

  /** Hears that a page has a new version. */
  public record Updated(ChangedPages changed) {

    @EventListener
    public void updated(PageUpdateEvent event) {
      changed.changed(event.getPage().getIdAsString(), event.getPage().getVersion());
    }
  }

  /** Hears that a page went to the trash. */
  public record Trashed(ChangedPages changed) {

    @EventListener
    public void trashed(PageTrashedEvent event) {
      changed.changed(event.getPage().getIdAsString());
    }
  }

  /** Hears that a page came back from the trash. */
  public record Restored(ChangedPages changed) {

    @EventListener
    public void restored(PageRestoreEvent event) {
      changed.changed(event.getPage().getIdAsString());
    }
  }

  /** Hears that a page was deleted for good. */
  public record Removed(ChangedPages changed) {

    @EventListener
    public void removed(PageRemoveEvent event) {
      changed.changed(event.getPage().getIdAsString());
    }
  }

  /** Hears that pages have another place, and so perhaps other readers. */
  public record Moved(ChangedPages changed) {

    @EventListener
    public void moved(PageMoveEvent event) {
      tellOfAll(changed, event.getPage());
    }
  }

  /** Hears who may view a page, which decides it for all pages below. */
  public record Restricted(ChangedPages changed) {

    @EventListener
    public void restricted(ContentPermissionEvent event) {
      if (event.getContent() instanceof Page page) {
        tellOfAll(changed, page);
      }
    }
  }

  private static void tellOfAll(ChangedPages changed, Page page) {
    changed.changed(page.getIdAsString());
    changed.changedBelow(page.getIdAsString());
  }
}
