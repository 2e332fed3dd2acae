package org.gtmready.sandbox.jira.store;

import java.util.List;

/**
 * A way in which one issue relates to another.
 *
 * @param id Jira's id
 * @param name of the type
 * @param inward how the destination reads ("is blocked by")
 * @param outward how the source reads ("blocks")
 */
public record LinkType(String id, String name, String inward, String outward) {
  public static final List<LinkType> ALL =
      List.of(
          new LinkType("10000", "Blocks", "is blocked by", "blocks"),
          new LinkType("10001", "Cloners", "is cloned by", "clones"),
          new LinkType("10002", "Duplicate", "is duplicated by", "duplicates"),
          new LinkType("10003", "Relates", "relates to", "relates to"));
}
