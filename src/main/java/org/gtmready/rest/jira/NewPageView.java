package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.gtmready.core.linking.PlanCreation;

/**
 * A page that was created and linked.
 *
 * @param edit address of Confluence's editor on it
 */
public record NewPageView(
    @JsonProperty("evidence") EvidenceView evidence, @JsonProperty("edit") String edit) {

  static NewPageView of(PlanCreation.Created created) {
    return new NewPageView(EvidenceView.of(created.evidence()), created.editUrl());
  }
}
