package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What is to hold from now on.
 *
 * @param issueTypes ids of the issue types that the policy covers, or names that only one type has
 * @param otherEpic warn or block: what becomes of a plan that was written for another epic; null
 *     leaves it as it is
 */
public record PolicyRequest(
    @JsonProperty("issueTypes") List<String> issueTypes,
    @JsonProperty("otherEpic") String otherEpic) {}
