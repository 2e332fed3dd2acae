package org.gtmready.core.policy;

import java.util.List;
import java.util.Set;
import org.gtmready.core.host.IssueType;

/** What an administrator may set of the policy that holds for every project. */
public interface PolicySettings {

  Policy current();

  /**
   * Covers exactly these issue types from now on. The policy's version goes up when that changes
   * anything.
   *
   * @param issueTypes ids, at least one
   * @param onOtherEpic what becomes of a plan that was written for another epic
   * @return the policy as it is now
   */
  Policy change(Set<String> issueTypes, OtherEpic onOtherEpic);

  /** All issue types that there are, in the product's order. */
  List<IssueType> issueTypes();
}
