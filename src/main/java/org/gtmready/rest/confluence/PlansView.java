package org.gtmready.rest.confluence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanGlance;

/** Which plans some pages hold. */
public record PlansView(@JsonProperty("pages") List<PageView> pages) {

  /** A page that the caller may view and that was looked into. */
  public record PageView(
      @JsonProperty("id") String id, @JsonProperty("plans") List<PlanView> plans) {

    static PageView of(PageFacts page) {
      return new PageView(
          page.pageId(), page.plans().stream().map(PlanGlance::of).map(PlanView::of).toList());
    }
  }

  /**
   * One of its plans.
   *
   * @param filled fields that are filled, of the {@code total} that have to be
   * @param epic key of the epic that the plan says it is for; an empty string when it names none
   */
  public record PlanView(
      @JsonProperty("template") String template,
      @JsonProperty("filled") int filled,
      @JsonProperty("total") int total,
      @JsonProperty("epic") String epic) {

    static PlanView of(PlanGlance plan) {
      return new PlanView(plan.template(), plan.filled(), plan.total(), plan.epic());
    }
  }
}
