package org.gtmready.sandbox.cluster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What one node remembers of the database. A change is forgotten at once by the node that made it,
 * and some time later by the others, as in Jira.
 */
public final class NodeCache<V> {

  private final Function<String, V> load;
  private final Consumer<String> tell;
  private final Map<String, V> known = new ConcurrentHashMap<>();

  NodeCache(Function<String, V> load, Consumer<String> tell) {
    this.load = load;
    this.tell = tell;
  }

  public V get(String key) {
    return known.computeIfAbsent(key, load);
  }

  /** Call it after the change is committed. */
  public void changed(String key) {
    known.remove(key);
    tell.accept(key);
  }

  /** Another node changed it; an empty key stands for all. */
  void drop(String key) {
    if (key.isEmpty()) {
      known.clear();
    } else {
      known.remove(key);
    }
  }
}
