package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the hub of an epic's plans is to be created, and under which title. */
public record HubRequest(
    @JsonProperty("space") String space, @JsonProperty("title") String title) {}
