package org.gtmready.confluence.pages;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
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
    changed(event, 0);
  }

  @EventListener
  public void restored(PageRestoreEvent event) {
    changed(event, 0);
  }

  @EventListener
  public void removed(PageRemoveEvent event) {
    changed(event, 0);
  }

  @EventListener
  public void moved(PageMoveEvent event) {
    changed(event, 0);
  }

  private void changed(PageEvent event, int version) {
    changed.changed(event.getPage().getIdAsString(), version);
  }
}
