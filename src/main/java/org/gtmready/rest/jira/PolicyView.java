package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.gtmready.core.host.IssueType;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Requirement;

/**
 * The policy as JSON.
 *
 * @param version goes up by one with each change, from 1
 * @param issueTypes those covered, by id
 * @param requirements keys, in the policy's order
 * @param otherEpic warn or block: what becomes of a plan that was written for another epic
 */
public record PolicyView(
    @JsonProperty("version") long version,
    @JsonProperty("issueTypes") List<IssueTypeView> issueTypes,
    @JsonProperty("requirements") List<String> requirements,
    @JsonProperty("otherEpic") String otherEpic) {

  /**
   * An issue type.
   *
   * @param name absent when there is no such type any more
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record IssueTypeView(@JsonProperty("id") String id, @JsonProperty("name") String name) {

    static IssueTypeView of(String id, List<IssueType> known) {
      return new IssueTypeView(
          id,
          known.stream()
              .filter(type -> type.id().equals(id))
              .map(IssueType::name)
              .findFirst()
              .orElse(null));
    }
  }

  static PolicyView of(Policy policy, List<IssueType> known) {
    return new PolicyView(
        policy.version(),
        policy.issueTypes().stream().sorted().map(id -> IssueTypeView.of(id, known)).toList(),
        policy.requirements().stream().map(Requirement::key).toList(),
        policy.onOtherEpic().name().toLowerCase(Locale.ROOT));
  }
}
