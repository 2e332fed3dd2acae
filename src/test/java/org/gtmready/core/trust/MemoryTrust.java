package org.gtmready.core.trust;

import java.security.KeyPair;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Own key, pinned keys and nonces of one product, in memory. */
public final class MemoryTrust implements OwnKey, PinnedKeys, Nonces {

  private final Map<String, PinnedKey> pinned = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private KeyPair pair = Ed25519.generate();

  /** Pins the present key of another product. */
  public MemoryTrust knows(String application, OwnKey other) {
    pin(application, Ed25519.text(other.pair().getPublic()));
    return this;
  }

  @Override
  public KeyPair pair() {
    return pair;
  }

  @Override
  public boolean replace(String fingerprint) {
    boolean right = fingerprint().equals(fingerprint);
    pair = right ? Ed25519.generate() : pair;
    return right;
  }

  @Override
  public Optional<PinnedKey> of(String application) {
    return Optional.ofNullable(pinned.get(application));
  }

  @Override
  public Optional<PinnedKey> byFingerprint(String fingerprint) {
    List<PinnedKey> found =
        all().stream().filter(key -> key.fingerprint().equals(fingerprint)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  @Override
  public List<PinnedKey> all() {
    return List.copyOf(pinned.values());
  }

  @Override
  public void pin(String application, String key) {
    pinned.putIfAbsent(application, new PinnedKey(application, key, null));
  }

  @Override
  public void noteShown(String application, String key) {
    pinned.computeIfPresent(
        application,
        (id, before) -> new PinnedKey(id, before.key(), key.equals(before.key()) ? null : key));
  }

  @Override
  public boolean accept(String application, String fingerprint) {
    PinnedKey before = pinned.get(application);
    if (before == null || !fingerprint.equals(before.offeredFingerprint())) {
      return false;
    }
    pinned.put(application, new PinnedKey(application, before.offered(), null));
    return true;
  }

  @Override
  public boolean use(String sender, String nonce, Instant until) {
    return used.add(sender + nonce);
  }
}
