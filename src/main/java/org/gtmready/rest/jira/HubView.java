package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.gtmready.core.linking.NewPages;

/**
 * The page below which an epic's plans lie.
 *
 * @param id Confluence content id
 * @param space key of its space
 */
public record HubView(
    @JsonProperty("id") String id,
    @JsonProperty("title") String title,
    @JsonProperty("space") String space) {

  static HubView of(NewPages.Hub hub) {
    return new HubView(hub.pageId(), hub.title(), hub.space());
  }
}
