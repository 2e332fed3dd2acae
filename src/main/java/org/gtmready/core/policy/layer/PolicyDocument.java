package org.gtmready.core.policy.layer;

import java.util.List;
import java.util.Set;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.PagePlace;
import org.gtmready.core.policy.Policy;

/**
 * One layer of the policy, as somebody wrote it. Null stands for what it leaves to the layer above,
 * or to the default.
 *
 * @param locked true when layers below this one count for nothing
 * @param issueTypes ids of the issue types that have to be ready; null or empty adds none
 * @param gatedStatuses ids of statuses that no epic may be in without having passed the gate
 * @param labels never null
 * @param newPages where new plan pages lie
 * @param requirements in the order in which people see them
 */
public record PolicyDocument(
    boolean locked,
    Set<String> issueTypes,
    Set<String> gatedStatuses,
    EmptySet onEmpty,
    OtherEpic onOtherEpic,
    Policy.LaunchLabels labels,
    PagePlace newPages,
    List<RequirementRule> requirements) {

  /** Says nothing. */
  public static final PolicyDocument EMPTY =
      new PolicyDocument(
          false, Set.of(), Set.of(), null, null, Policy.LaunchLabels.NONE, null, List.of());

  public PolicyDocument {
    issueTypes = Set.copyOf(issueTypes);
    gatedStatuses = Set.copyOf(gatedStatuses);
    requirements = List.copyOf(requirements);
  }

  /** The same layer for other issue types, with another choice for plans of other epics. */
  public PolicyDocument with(Set<String> types, OtherEpic onOther) {
    return new PolicyDocument(
        locked, types, gatedStatuses, onEmpty, onOther, labels, newPages, requirements);
  }
}
