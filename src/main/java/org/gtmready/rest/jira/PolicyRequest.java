package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What is to hold from now on.
 *
 * @param issueTypes names of the issue types that the policy covers
 */
public record PolicyRequest(@JsonProperty("issueTypes") List<String> issueTypes) {}
