package org.gtmready.confluence.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.PlanTemplate;

/** The plans of one page, read once however many of them are asked for. */
public final class PagePlans {

  private record Drawn(String template, int place) {}

  private final List<PlanOnPage> all;
  private final List<PlanContent> counting;
  private final Map<Drawn, PlanOnPage> drawn = new HashMap<>();

  /**
   * The plans of a page.
   *
   * @param all in the page's order, those that do not count too
   */
  public PagePlans(List<PlanOnPage> all) {
    this.all = List.copyOf(all);
    this.counting = all.stream().filter(PlanOnPage::counts).map(PlanOnPage::content).toList();
    all.forEach(
        plan -> drawn.putIfAbsent(new Drawn(plan.content().template(), plan.place()), plan));
  }

  public List<PlanOnPage> all() {
    return all;
  }

  /** The plans that count, one of each template that the page names. */
  public List<PlanContent> counting() {
    return counting;
  }

  /** The plan of a template that counts. */
  public Optional<PlanContent> counting(PlanTemplate template) {
    return counting.stream().filter(plan -> plan.template().equals(template.key())).findFirst();
  }

  /** The content of one of the plans of a template; see {@link #drawn}. */
  public Optional<PlanContent> plan(PlanTemplate template, int place) {
    return drawn(template, place).map(PlanOnPage::content);
  }

  /**
   * One of the plans of a template.
   *
   * @param place among those that Confluence draws, from 0
   */
  public Optional<PlanOnPage> drawn(PlanTemplate template, int place) {
    return Optional.ofNullable(drawn.get(new Drawn(template.key(), place)));
  }
}
