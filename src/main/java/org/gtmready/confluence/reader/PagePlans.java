package org.gtmready.confluence.reader;

import java.util.List;
import java.util.Optional;
import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.PlanTemplate;

/**
 * The plans of one page, whose markup is parsed once however many of them are asked for.
 *
 * @param all in the page's order, those that do not count too
 */
public record PagePlans(List<PlanOnPage> all) {
  public PagePlans {
    all = List.copyOf(all);
  }

  /** The plans that count, one of each template that the page names. */
  public List<PlanContent> counting() {
    return all.stream().filter(PlanOnPage::counts).map(PlanOnPage::content).toList();
  }

  /**
   * One of the plans of a template.
   *
   * @param place among those that are drawn, from 0
   */
  public Optional<PlanContent> plan(PlanTemplate template, int place) {
    return all.stream()
        .filter(plan -> plan.content().template().equals(template.key()) && plan.place() == place)
        .map(PlanOnPage::content)
        .findFirst();
  }
}
