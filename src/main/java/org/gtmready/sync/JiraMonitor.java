package org.gtmready.sync;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.gtmready.core.sync.Comparisons;
import org.gtmready.core.sync.SyncHealth;
import org.gtmready.core.sync.SyncMonitor;
import org.gtmready.core.trust.OwnKey;

/** How the conversation with each Confluence fares. */
@JiraComponent
public class JiraMonitor implements SyncMonitor {

  private final OwnKey own;
  private final LinkHealth links;
  private final Comparisons comparisons;
  private final Refusals refusals;

  @Inject
  public JiraMonitor(OwnKey own, LinkHealth links, Comparisons comparisons, Refusals refusals) {
    this.own = own;
    this.links = links;
    this.comparisons = comparisons;
    this.refusals = refusals;
  }

  @Override
  public SyncHealth health() {
    return new SyncHealth(
        own.fingerprint(),
        links.of(LinkStates.Activity.ASK),
        null,
        comparisons.last().orElse(null),
        refusals.counts());
  }
}
