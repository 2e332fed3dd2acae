package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.gtmready.core.evidence.Evidence;
import org.gtmready.core.linking.Linking;
import org.gtmready.core.readiness.evaluate.RequirementResult;

/**
 * A part of the links of one requirement, what counts first.
 *
 * @param links how many there are
 * @param next value of {@code from} for the next part; absent in the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidencePartView(
    @JsonProperty("requirement") String requirement,
    @JsonProperty("evidence") List<EvidenceView> evidence,
    @JsonProperty("links") int links,
    @JsonProperty("next") Integer next) {

  /** Links of a part: as many as can be linked today. */
  static final int MOST = Linking.MOST_LINKS;

  static EvidencePartView of(RequirementResult result, int from) {
    List<Evidence> all = result.countingFirst();
    int start = Math.min(from, all.size());
    int end = Math.min(start + MOST, all.size());
    return new EvidencePartView(
        result.requirement().key(),
        all.subList(start, end).stream().map(EvidenceView::of).toList(),
        all.size(),
        end < all.size() ? end : null);
  }

  /** The first part; in the order in which they were linked where that is all. */
  static List<EvidenceView> first(RequirementResult result) {
    return result.evidence().size() <= MOST
        ? result.evidence().stream().map(EvidenceView::of).toList()
        : of(result, 0).evidence();
  }
}
