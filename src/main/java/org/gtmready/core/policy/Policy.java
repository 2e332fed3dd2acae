package org.gtmready.core.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An ordered, versioned list of requirements and the issue types it covers.
 *
 * @param version 1 for the shipped default
 * @param issueTypes names of the issue types that have a readiness panel; compared ignoring case
 */
public record Policy(
    long version, Set<String> issueTypes, List<Requirement> requirements, EmptySet onEmpty) {
  public Policy {
    issueTypes = Set.copyOf(issueTypes);
    requirements = List.copyOf(requirements);
  }

  public boolean covers(String issueType) {
    for (String name : issueTypes) {
      if (name.equalsIgnoreCase(issueType)) {
        return true;
      }
    }
    return false;
  }

  public Optional<Requirement> requirement(String key) {
    return requirements.stream().filter(r -> r.key().equals(key)).findFirst();
  }
}
