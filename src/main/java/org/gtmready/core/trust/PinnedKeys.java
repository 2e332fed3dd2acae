package org.gtmready.core.trust;

import java.util.List;
import java.util.Optional;

/** The public keys of linked products, learnt once from the address in the application link. */
public interface PinnedKeys {

  /**
   * A key that is believed.
   *
   * @param application id of the application link
   * @param key as {@link Ed25519#text} writes it
   * @param offered a different key that the product shows since; believed once an administrator
   *     accepts it. Null when it shows the one that is pinned.
   */
  record PinnedKey(String application, String key, String offered) {

    /** Names the pinned key. */
    public String fingerprint() {
      return Ed25519.fingerprint(Ed25519.publicKey(key));
    }

    /** Names the offered key; null when there is none. */
    public String offeredFingerprint() {
      return offered == null ? null : Ed25519.fingerprint(Ed25519.publicKey(offered));
    }
  }

  /** The key of the product behind an application link. */
  Optional<PinnedKey> of(String application);

  /** The key with this fingerprint, if it is pinned for exactly one application link. */
  Optional<PinnedKey> byFingerprint(String fingerprint);

  List<PinnedKey> all();

  /** Pins the first key of an application link; a key that is there stays. */
  void pin(String application, String key);

  /** Notes which key the product shows now; the pinned one again takes the offer back. */
  void noteShown(String application, String key);

  /** Pins the offered key with this fingerprint; false when no such key is offered. */
  boolean accept(String application, String fingerprint);
}
