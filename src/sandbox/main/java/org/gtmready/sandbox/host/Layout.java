package org.gtmready.sandbox.host;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which hosts one process runs.
 *
 * @param only {@code jira} or {@code confluence} when the other one runs apart, else null
 * @param peer base address of the one that runs apart, null when both are here
 * @param firstNode number of the first Jira node here, counting from 1
 * @param nodes how many Jira nodes are here
 */
public record Layout(String only, URI peer, int firstNode, int nodes) {

  private static final List<String> PRODUCTS = List.of("jira", "confluence");

  /** Both products, one node each. */
  public static Layout both() {
    return new Layout(null, null, 1, 1);
  }

  /** The same with so many Jira nodes. */
  public Layout withNodes(int count) {
    return new Layout(only, peer, firstNode, count);
  }

  boolean has(String product) {
    return only == null || only.equals(product);
  }

  /** Numbers of a product's nodes in this process. */
  List<Integer> nodesOf(String product) {
    int first = product.equals("jira") ? firstNode : 1;
    int count = product.equals("jira") ? nodes : 1;
    return has(product) ? IntStream.range(first, first + count).boxed().toList() : List.of();
  }

  /** True when several nodes share a database, be they here or in other processes. */
  boolean isCluster() {
    return firstNode + nodes > 2;
  }

  /** The other product of the one that runs here. */
  String apart() {
    return PRODUCTS.stream().filter(product -> !has(product)).findFirst().orElse(null);
  }
}
