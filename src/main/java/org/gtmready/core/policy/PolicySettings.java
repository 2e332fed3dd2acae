package org.gtmready.core.policy;

import java.util.List;
import java.util.Set;

/** What an administrator may set of the policy that holds for every project. */
public interface PolicySettings {

  Policy current();

  /**
   * Covers exactly these issue types from now on. The policy's version goes up when that changes
   * anything.
   *
   * @param issueTypes names, at least one
   * @return the policy as it is now
   */
  Policy cover(Set<String> issueTypes);

  /** Names of all issue types that there are, in the product's order, each once. */
  List<String> issueTypes();
}
