package org.gtmready.rest.jira;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.rest.problem.ProblemView;

/**
 * Pages found in Confluence.
 *
 * @param problem why Confluence could not be searched; absent when it could
 * @param authorise where the reader allows Jira to act for them in Confluence; absent when not
 *     needed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PagesView(
    @JsonProperty("pages") List<PageView> pages,
    @JsonProperty("problem") ProblemView problem,
    @JsonProperty("authorise") String authorise) {

  /**
   * A page that the reader may view.
   *
   * @param holds what plan it holds, in the reader's language; absent when nobody looked
   * @param fits whether it holds a plan of the wanted kind for the wanted epic
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record PageView(
      @JsonProperty("id") String id,
      @JsonProperty("title") String title,
      @JsonProperty("space") String space,
      @JsonProperty("url") String url,
      @JsonProperty("holds") String holds,
      @JsonProperty("fits") boolean fits) {

    static PageView of(PlanPages.Hit hit, boolean fits, String holds) {
      return new PageView(hit.pageId(), hit.title(), hit.space(), hit.url(), holds, fits);
    }
  }
}
