package org.gtmready.core.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.IssueType;

/**
 * An ordered, versioned list of requirements and the issue types it covers.
 *
 * @param version 1 for the shipped default; else that of its layer that was saved last
 * @param issueTypes ids of the issue types that have a readiness panel; a name can be changed by
 *     anybody who administers issue types, and would open every gate
 * @param labels how the labels begin that say what sort of launch an epic is
 * @param gatedStatuses ids of the statuses that no epic may be in without having passed the gate
 * @param newPages where new plan pages lie; null where nobody chose
 */
public record Policy(
    long version,
    Set<String> issueTypes,
    List<Requirement> requirements,
    EmptySet onEmpty,
    OtherEpic onOtherEpic,
    LaunchLabels labels,
    Set<String> gatedStatuses,
    PagePlace newPages) {
  public Policy {
    issueTypes = Set.copyOf(issueTypes);
    requirements = List.copyOf(requirements);
    gatedStatuses = Set.copyOf(gatedStatuses);
  }

  /** A policy that looks at no labels and watches no status. */
  public Policy(
      long version,
      Set<String> issueTypes,
      List<Requirement> requirements,
      EmptySet onEmpty,
      OtherEpic onOtherEpic) {
    this(
        version, issueTypes, requirements, onEmpty, onOtherEpic, LaunchLabels.NONE, Set.of(), null);
  }

  /**
   * How labels begin that say what sort of launch an epic is; null where the policy looks at none.
   *
   * @param tier such as {@code gtm-tier-}, which a digit from 0 to 3 follows
   * @param type such as {@code gtm-launch-}, which the type follows
   */
  public record LaunchLabels(String tier, String type) {
    public static final LaunchLabels NONE = new LaunchLabels(null, null);
  }

  /** The same policy with fewer requirements. */
  public Policy only(Predicate<Requirement> asked) {
    return new Policy(
        version,
        issueTypes,
        requirements.stream().filter(asked).toList(),
        onEmpty,
        onOtherEpic,
        labels,
        gatedStatuses,
        newPages);
  }

  public boolean covers(IssueType type) {
    return issueTypes.contains(type.id());
  }

  /** Whether it covers the epic as it is or as it was before the edit under way. */
  public boolean covers(EpicFacts epic) {
    return epic.states().stream().anyMatch(state -> covers(state.type()));
  }

  /** True when it covers none of these: then it would never ask anything of their issues. */
  public boolean coversNoneOf(Collection<IssueType> types) {
    return types.stream().noneMatch(this::covers);
  }

  public Optional<Requirement> requirement(String key) {
    return requirements.stream().filter(r -> r.key().equals(key)).findFirst();
  }

  /** What sort of launch the epic is. */
  public Launch launchOf(EpicFacts epic) {
    return Launch.of(epic, labels.tier(), labels.type());
  }
}
