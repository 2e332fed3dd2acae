package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.gtmready.core.linking.PlanCreation;

/**
 * Where a plan page is to be created, under which title, and for which requirement.
 *
 * @param parent id of the epic's hub to lie below; empty for no page; without it, the epic's hub if
 *     it has one in the space
 */
public record NewPageRequest(
    @JsonProperty("requirement") String requirement,
    @JsonProperty("space") String space,
    @JsonProperty("title") String title,
    @JsonProperty("parent") String parent) {

  PlanCreation.CreatePageRequest toRequest() {
    return new PlanCreation.CreatePageRequest(requirement, space, title, parent);
  }
}
