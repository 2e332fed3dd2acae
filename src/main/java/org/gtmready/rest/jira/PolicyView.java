package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Requirement;

/**
 * The policy as JSON.
 *
 * @param version goes up by one with each change, from 1
 * @param issueTypes names, in alphabetical order
 * @param requirements keys, in the policy's order
 */
public record PolicyView(
    @JsonProperty("version") long version,
    @JsonProperty("issueTypes") List<String> issueTypes,
    @JsonProperty("requirements") List<String> requirements) {

  static PolicyView of(Policy policy) {
    return new PolicyView(
        policy.version(),
        policy.issueTypes().stream().sorted().toList(),
        policy.requirements().stream().map(Requirement::key).toList());
  }
}
