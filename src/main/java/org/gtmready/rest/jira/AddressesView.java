package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.gtmready.core.linking.Aliases;

/**
 * Further base addresses of the two products.
 *
 * @param confluence of the linked Confluence
 * @param jira of this Jira
 */
public record AddressesView(
    @JsonProperty("confluence") List<String> confluence, @JsonProperty("jira") List<String> jira) {

  static AddressesView of(Aliases aliases) {
    return new AddressesView(aliases.confluence(), aliases.jira());
  }
}
