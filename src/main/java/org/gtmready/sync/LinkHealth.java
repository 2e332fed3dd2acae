package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.gtmready.core.sync.SyncHealth;
import org.gtmready.core.trust.PinnedKeys;
import org.gtmready.core.trust.PinnedKeys.PinnedKey;

/** How each application link fares, as both products tell it. */
@Named
public class LinkHealth {

  private final PeerLinks links;
  private final PinnedKeys pinned;
  private final LinkStates states;

  @Inject
  public LinkHealth(PeerLinks links, PinnedKeys pinned, LinkStates states) {
    this.links = links;
    this.pinned = pinned;
    this.states = states;
  }

  List<SyncHealth.Link> of(LinkStates.Activity activity) {
    return links.all().stream().map(link -> health(link, activity)).toList();
  }

  private SyncHealth.Link health(ApplicationLink link, LinkStates.Activity activity) {
    String application = link.getId().get();
    Optional<PinnedKey> key = pinned.of(application);
    return new SyncHealth.Link(
        application,
        link.getName(),
        link.getDisplayUrl().toString(),
        key.map(LinkHealth::state).orElse(SyncHealth.Key.UNKNOWN),
        key.map(PinnedKey::fingerprint).orElse(null),
        key.map(PinnedKey::offeredFingerprint).orElse(null),
        states
            .of(activity, application)
            .map(it -> new SyncHealth.Messages(it.problem(), it.since(), it.last()))
            .orElse(null));
  }

  private static SyncHealth.Key state(PinnedKey key) {
    return key.offered() == null ? SyncHealth.Key.PINNED : SyncHealth.Key.CHANGED;
  }
}
