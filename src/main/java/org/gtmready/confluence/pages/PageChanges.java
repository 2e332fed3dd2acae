package org.gtmready.confluence.pages;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import org.gtmready.core.sync.ChangedPages;

/** Hears of every change of a page that matters to a plan in it. */
@ConfluenceComponent
public class PageChanges {

  private final EventPublisher events;
  private final ChangedPages changed;

  @Inject
  public PageChanges(@ComponentImport EventPublisher events, ChangedPages changed) {
    this.events = events;
    this.changed = changed;
  }

  @PostConstruct
  void listen() {
    events.register(this);
  }

  @PreDestroy
  void stopListening() {
    events.unregister(this);
  }

  @EventListener
  public void created(PageCreateEvent event) {
    changed(event, event.getPage().getVersion());
  }

  @EventListener
  public void updated(PageUpdateEvent event) {
    changed(event, event.getPage().getVersion());
  }

  @EventListener
  public void trashed(PageTrashedEvent event) {
    changed(List.of(event.getPage()));
  }

  @EventListener
  public void restored(PageRestoreEvent event) {
    changed(List.of(event.getPage()));
  }

  @EventListener
  public void removed(PageRemoveEvent event) {
    changed(List.of(event.getPage()));
  }

  @EventListener
  public void moved(PageMoveEvent event) {
    changed(List.of(event.getPage()));
    changed(event.getMovedPageList());
  }

  /** Who may view a page decides it for all pages below. */
  @EventListener
  public void restricted(ContentPermissionEvent event) {
    if (event.getContent() instanceof Page page) {
      changed(List.of(page));
      changed(page.getDescendants());
    }
  }

  private void changed(PageEvent event, int version) {
    changed.changed(event.getPage().getIdAsString(), version);
  }

  private void changed(List<Page> pages) {
    changed.changed(pages.stream().map(Page::getIdAsString).toList());
  }
}
