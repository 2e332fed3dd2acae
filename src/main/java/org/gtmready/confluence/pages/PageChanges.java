package org.gtmready.confluence.pages;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gtmready.core.sync.ChangedPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears of every change of a page that matters to a plan in it. */
@ConfluenceComponent
public class PageChanges {

  private static final Logger log = LoggerFactory.getLogger(PageChanges.class);

  private final EventPublisher events;
  private final ChangedPages changed;
  private final List<Object> listening = new ArrayList<>();

  @Inject
  public PageChanges(@ComponentImport EventPublisher events, ChangedPages changed) {
    this.events = events;
    this.changed = changed;
  }

  @PostConstruct
  void listen() {
    listen("created", PageListeners.Created::new);
    listen("updated", PageListeners.Updated::new);
    listen("trashed", PageListeners.Trashed::new);
    listen("restored", PageListeners.Restored::new);
    listen("removed", PageListeners.Removed::new);
    listen("moved", PageListeners.Moved::new);
    listen("restricted", PageListeners.Restricted::new);
  }

  /** An event that this Confluence does not know is none that it sends. */
  private void listen(String what, Function<ChangedPages, Object> listener) {
    try {
      Object made = listener.apply(changed);
      events.register(made);
      listening.add(made);
    } catch (LinkageError missing) {
      log.warn(
          "This Confluence does not tell when pages are {}: Jira's scheduled comparison finds out"
              + " ({})",
          what,
          missing.toString());
    }
  }

  @PreDestroy
  void stopListening() {
    listening.forEach(events::unregister);
  }
}
