package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.gtmready.core.linking.LinkRequest;

/**
 * What is to be linked: a requirement and exactly one of page, issue and url.
 *
 * @param replaces id of evidence of the same requirement that this link takes the place of
 */
public record EvidenceRequest(
    @JsonProperty("requirement") String requirement,
    @JsonProperty("page") PageRef page,
    @JsonProperty("issue") String issue,
    @JsonProperty("url") String url,
    @JsonProperty("replaces") Long replaces) {

  /**
   * A Confluence page.
   *
   * @param id Confluence content id
   */
  public record PageRef(@JsonProperty("id") String id) {}

  LinkRequest toLink() {
    return new LinkRequest(requirement, page == null ? null : page.id(), issue, url, replaces);
  }
}
