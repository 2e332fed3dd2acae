package org.gtmready.sync;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.Target.PageTarget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Confluence about pages soon, in the background, so that no request waits for it. A page that
 * was linked while Confluence was away is read once Confluence told that somebody may view it.
 */
@JiraComponent
public class PageFollower {

  private static final Logger LOG = LoggerFactory.getLogger(PageFollower.class);
  private static final int PAUSE_MILLIS = 50;

  /** Whoever is forgotten here is found by the reconciliation, or by the next who looks. */
  private static final int MOST = 10_000;

  private final EvidenceStore evidence;
  private final Reconciliation reconciliation;
  private final Set<PageTarget> linked = ConcurrentHashMap.newKeySet();
  private final Set<PageTarget> seen = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean waiting = new AtomicBoolean();
  private final BackgroundThread thread = new BackgroundThread("gtm-readiness-follow");

  @Inject
  public PageFollower(EvidenceStore evidence, Reconciliation reconciliation) {
    this.evidence = evidence;
    this.reconciliation = reconciliation;
  }

  /** Takes note of a page that was linked by somebody who may view it. */
  void follow(PageTarget page) {
    note(linked, Set.of(page));
  }

  /** Takes note of pages that somebody may view; those that were never read are read. */
  void seen(Collection<PageTarget> pages) {
    note(seen, pages);
  }

  private void note(Set<PageTarget> where, Collection<PageTarget> pages) {
    if (!pages.isEmpty() && where.size() < MOST) {
      where.addAll(pages);
      if (waiting.compareAndSet(false, true)) {
        thread.after(PAUSE_MILLIS, this::askQuietly);
      }
    }
  }

  private void askQuietly() {
    waiting.set(false);
    try {
      Set<PageTarget> pages = taken(linked);
      Set<PageTarget> viewable = taken(seen);
      if (!viewable.isEmpty()) {
        evidence.unreadPages().stream().filter(viewable::contains).forEach(pages::add);
      }
      reconciliation.ask(pages);
    } catch (RuntimeException failed) {
      // the thread has nobody to tell; the reconciliation asks again
      LOG.warn("Confluence could not be asked about pages; the reconciliation will", failed);
    }
  }

  private static Set<PageTarget> taken(Set<PageTarget> noted) {
    Set<PageTarget> taken = new HashSet<>(noted);
    noted.removeAll(taken);
    return taken;
  }

  @PreDestroy
  void stop() {
    thread.end();
  }
}
