package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.gtmready.core.trust.Ed25519;
import org.gtmready.core.trust.PinnedKeys;
import org.gtmready.core.trust.PinnedKeys.PinnedKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learns the keys of linked products: only ever by asking the address in the application link,
 * never from a message. The first one is pinned; another one waits for an administrator.
 */
@Named
public class PeerKeys {

  private static final Logger LOG = LoggerFactory.getLogger(PeerKeys.class);
  private static final int TIMEOUT_MILLIS = 3_000;

  private final PeerLinks links;
  private final PinnedKeys pinned;
  private final ExpiringCache<String, Boolean> learntLately;
  private final ExpiringCache<String, Boolean> lookedLately;

  @Inject
  public PeerKeys(PeerLinks links, PinnedKeys pinned, Clock clock) {
    this.links = links;
    this.pinned = pinned;
    // anybody can send a message that makes us ask, so we do not ask each time
    this.learntLately = new ExpiringCache<>(clock, Duration.ofSeconds(5), 1_000);
    this.lookedLately = new ExpiringCache<>(clock, Duration.ofSeconds(10), 1_000);
  }

  /** The key of the product behind a link; asks for it when none is pinned yet. */
  Optional<PinnedKey> of(ApplicationLink link) {
    String application = link.getId().get();
    Optional<PinnedKey> known = pinned.of(application);
    if (known.isEmpty() && learntLately.get(application).isEmpty()) {
      learntLately.put(application, true);
      ask(link);
      return pinned.of(application);
    }
    return known;
  }

  /** Pins what is not pinned, and looks whether a product shows another key by now. */
  void refresh() {
    links.all().forEach(this::lookQuietly);
  }

  private void lookQuietly(ApplicationLink link) {
    try {
      look(link);
    } catch (RuntimeException failed) {
      LOG.warn("The key of {} can't be looked at", link.getRpcUrl(), failed);
    }
  }

  /** The same for one link; at most once in ten seconds. */
  void look(ApplicationLink link) {
    String application = link.getId().get();
    if (of(link).isPresent() && lookedLately.get(application).isEmpty()) {
      lookedLately.put(application, true);
      ask(link);
    }
  }

  private void ask(ApplicationLink link) {
    AppLinkClient.Answer answer =
        AppLinkClient.anonymous(link, TIMEOUT_MILLIS).get("/rest/gtm/1.0/key");
    if (answer instanceof AppLinkClient.Answer.Said said && said.ok()) {
      try {
        take(link, FactsJson.text(FactsJson.parse(said.body()), "key"));
      } catch (IllegalArgumentException noKey) {
        LOG.warn("{} answers with something that is no key", link.getRpcUrl());
      }
    }
  }

  private void take(ApplicationLink link, String key) {
    String application = link.getId().get();
    String fingerprint = Ed25519.fingerprint(Ed25519.publicKey(key));
    Optional<PinnedKey> before = pinned.of(application);
    if (before.isPresent()) {
      pinned.noteShown(application, key);
      if (!key.equals(before.get().key()) && !key.equals(before.get().offered())) {
        LOG.warn(
            "{} shows another key, {}; nothing that it says is believed until an administrator"
                + " accepts that key",
            link.getRpcUrl(),
            fingerprint);
      }
    } else if (pinned.all().stream().anyMatch(other -> other.key().equals(key))) {
      LOG.warn(
          "{} has the same key, {}, as another linked product: it is not believed. Make a new key"
              + " in the one that is a copy.",
          link.getRpcUrl(),
          fingerprint);
    } else {
      pinned.pin(application, key);
      LOG.info("Pinned the key {} of {}", fingerprint, link.getRpcUrl());
    }
  }
}
