package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.gtmready.core.linking.Preview;

/**
 * What an address would be linked as.
 *
 * @param kind page, issue or url
 * @param ref page id, issue key or web address
 * @param title of the page, summary of the issue; absent when it is not known
 * @param space name of the page's space; absent for the others
 * @param found false when nobody looked behind the address: it counts as linked and is not read, or
 *     not yet
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PreviewView(
    @JsonProperty("kind") String kind,
    @JsonProperty("ref") String ref,
    @JsonProperty("title") String title,
    @JsonProperty("space") String space,
    @JsonProperty("found") boolean found) {

  static PreviewView of(Preview preview) {
    return new PreviewView(
        preview.kind().name().toLowerCase(Locale.ROOT),
        preview.ref(),
        preview.title(),
        preview.space(),
        preview.found());
  }
}
