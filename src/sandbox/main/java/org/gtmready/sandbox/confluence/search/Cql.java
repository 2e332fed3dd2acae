package org.gtmready.sandbox.confluence.search;

import java.util.List;

/**
 * A query, read.
 *
 * @param order first what decides first
 */
record Cql(Clause where, List<Order> order) {

  /** A field to sort by. */
  record Order(String field, boolean descending) {}
}
