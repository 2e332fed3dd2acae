package org.gtmready.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The body of every answer that is not a success.
 *
 * @param code stable, starts with {@code GTM-}
 * @param message what is wrong, in the reader's language
 * @param field member of the request that is at fault; absent when it concerns the whole
 * @param help what to do about it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemView(
    @JsonProperty("code") String code,
    @JsonProperty("message") String message,
    @JsonProperty("field") String field,
    @JsonProperty("help") String help) {}
