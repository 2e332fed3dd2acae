package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.gtmready.core.linking.PlanCreation;

/** Where a plan page is to be created, under which title, and for which requirement. */
public record NewPageRequest(
    @JsonProperty("requirement") String requirement,
    @JsonProperty("space") String space,
    @JsonProperty("title") String title) {

  PlanCreation.CreatePageRequest toRequest() {
    return new PlanCreation.CreatePageRequest(requirement, space, title);
  }
}
