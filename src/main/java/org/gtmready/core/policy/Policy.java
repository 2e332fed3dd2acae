package org.gtmready.core.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gtmready.core.host.IssueType;

/**
 * An ordered, versioned list of requirements and the issue types it covers.
 *
 * @param version 1 for the shipped default
 * @param issueTypes ids of the issue types that have a readiness panel; a name can be changed by
 *     anybody who administers issue types, and would open every gate
 */
public record Policy(
    long version,
    Set<String> issueTypes,
    List<Requirement> requirements,
    EmptySet onEmpty,
    OtherEpic onOtherEpic) {
  public Policy {
    issueTypes = Set.copyOf(issueTypes);
    requirements = List.copyOf(requirements);
  }

  /** The same policy with fewer requirements. */
  public Policy only(Predicate<Requirement> asked) {
    return new Policy(
        version, issueTypes, requirements.stream().filter(asked).toList(), onEmpty, onOtherEpic);
  }

  public boolean covers(IssueType type) {
    return issueTypes.contains(type.id());
  }

  /** True when it covers none of these: then it would never ask anything of their issues. */
  public boolean coversNoneOf(Collection<IssueType> types) {
    return types.stream().noneMatch(this::covers);
  }

  public Optional<Requirement> requirement(String key) {
    return requirements.stream().filter(r -> r.key().equals(key)).findFirst();
  }
}
