package org.gtmready.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Values that stay good for a while, on this node only. */
final class ExpiringCache<K, V> {

  private record Kept<V>(V value, Instant until) {}

  private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Duration time;
  private final int most;

  ExpiringCache(Clock clock, Duration time, int most) {
    this.clock = clock;
    this.time = time;
    this.most = most;
  }

  Optional<V> get(K key) {
    Kept<V> found = kept.get(key);
    return found == null || !clock.instant().isBefore(found.until())
        ? Optional.empty()
        : Optional.of(found.value());
  }

  void forget(Predicate<K> which) {
    kept.keySet().removeIf(which);
  }

  void put(K key, V value) {
    Instant now = clock.instant();
    if (kept.size() >= most) {
      kept.values().removeIf(old -> !now.isBefore(old.until()));
    }
    if (kept.size() >= most) {
      kept.clear();
    }
    kept.put(key, new Kept<>(value, now.plus(time)));
  }
}
