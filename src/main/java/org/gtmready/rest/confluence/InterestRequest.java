package org.gtmready.rest.confluence;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Asks to be told of a page's changes.
 *
 * @param jira base URL of the Jira that asks
 * @param token 64 hexadecimal digits that will sign messages about the page
 */
public record InterestRequest(
    @JsonProperty("jira") String jira, @JsonProperty("token") String token) {}
