package org.gtmready.confluence.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.PlanTemplate;

/** The plans of one page, whose markup is parsed once however many of them are asked for. */
public final class PagePlans {

  private final List<PlanContent> counting;
  private final Map<String, List<Supplier<PlanContent>>> others;

  /**
   * Plans of a page.
   *
   * @param counting the one of each template that counts, in the page's order
   * @param others by template key, those that do not count, in the page's order; each is read when
   *     it is asked for
   */
  PagePlans(List<PlanContent> counting, Map<String, List<Supplier<PlanContent>>> others) {
    this.counting = List.copyOf(counting);
    this.others = Map.copyOf(others);
  }

  /** The plans that count, one a template. */
  public List<PlanContent> counting() {
    return counting;
  }

  /**
   * One of the plans of a template.
   *
   * @param place among them, from 0, which is the one that counts; the others say that they do not
   */
  public Optional<PlanContent> plan(PlanTemplate template, int place) {
    if (place == 0) {
      return counting.stream().filter(plan -> plan.template().equals(template.key())).findFirst();
    }
    List<Supplier<PlanContent>> further = others.getOrDefault(template.key(), List.of());
    return place > further.size() ? Optional.empty() : Optional.of(further.get(place - 1).get());
  }
}
