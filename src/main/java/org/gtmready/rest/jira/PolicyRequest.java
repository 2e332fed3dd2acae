package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What is to hold from now on.
 *
 * @param issueTypes ids of the issue types that the policy covers, or names that only one type has
 */
public record PolicyRequest(@JsonProperty("issueTypes") List<String> issueTypes) {}
