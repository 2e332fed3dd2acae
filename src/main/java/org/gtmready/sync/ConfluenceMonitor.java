package org.gtmready.sync;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import org.gtmready.core.sync.Outbox;
import org.gtmready.core.sync.SyncHealth;
import org.gtmready.core.sync.SyncMonitor;
import org.gtmready.core.trust.OwnKey;

/** How the conversation with Jira fares. */
@ConfluenceComponent
public class ConfluenceMonitor implements SyncMonitor {

  private final OwnKey own;
  private final LinkHealth links;
  private final Outbox outbox;
  private final FactsPusher pusher;
  private final Refusals refusals;

  @Inject
  public ConfluenceMonitor(
      OwnKey own, LinkHealth links, Outbox outbox, FactsPusher pusher, Refusals refusals) {
    this.own = own;
    this.links = links;
    this.outbox = outbox;
    this.pusher = pusher;
    this.refusals = refusals;
  }

  @Override
  public SyncHealth health() {
    Outbox.Backlog backlog = outbox.backlog();
    return new SyncHealth(
        own.fingerprint(),
        links.of(LinkStates.Activity.TELL),
        new SyncHealth.Queue(backlog.entries(), backlog.oldest(), pusher.givenUp()),
        null,
        refusals.counts());
  }
}
