package org.gtmready.sandbox.cluster;

import java.util.function.Function;

/** Makes caches that the nodes of a product keep in step. */
public interface NodeCaches {

  /**
   * A cache over the database.
   *
   * @param name the same on all nodes, and of one cache only
   * @param load reads a value by its key; never null
   */
  <V> NodeCache<V> cache(String name, Function<String, V> load);

  /** For a node that is alone on its database. */
  NodeCaches ALONE =
      new NodeCaches() {
        @Override
        public <V> NodeCache<V> cache(String name, Function<String, V> load) {
          return new NodeCache<>(load, key -> {});
        }
      };
}
