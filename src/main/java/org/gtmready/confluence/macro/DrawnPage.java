package org.gtmready.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gtmready.confluence.reader.PagePlans;
import org.gtmready.confluence.reader.PlanOnPage;
import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.PlanTemplate;

/**
 * A page while Confluence draws it: read once, and how many of its plans were drawn. Confluence
 * draws the macros in the order in which they stand in the page, all with the same context.
 */
final class DrawnPage {

  private static final String NAME = "org.gtmready.drawn";

  /**
   * A plan that is drawn.
   *
   * @param place among the page's plans of its template, from 0
   * @param counts whether it is the one of its template whose facts the page has
   * @param plan empty when the markup has no such plan
   */
  record Drawn(int place, boolean counts, Optional<PlanOnPage> plan, PagePlans page) {

    /** What is known of the plan, if only why it does not count. */
    Optional<PlanContent> content() {
      return plan.map(PlanOnPage::content);
    }

    /** True when the plan was read, so that it can be judged. */
    boolean isRead() {
      return plan.map(PlanOnPage::isRead).orElse(false);
    }
  }

  private final String storage;
  private final PagePlans plans;
  private final Map<String, Integer> drawn = new HashMap<>();

  private DrawnPage(String storage, PagePlans plans) {
    this.storage = storage;
    this.plans = plans;
  }

  /**
   * The page that a macro is drawn in.
   *
   * @param storage its markup as it is drawn, saved or not
   */
  static DrawnPage of(
      ConversionContext context, String storage, Function<String, PagePlans> reader) {
    if (context.getProperty(NAME, null) instanceof DrawnPage page && page.storage.equals(storage)) {
      return page;
    }
    DrawnPage page = new DrawnPage(storage, reader.apply(storage));
    context.setProperty(NAME, page);
    return page;
  }

  /** The next plan of a template. */
  Drawn next(PlanTemplate template) {
    int place = drawn.merge(template.key(), 1, Integer::sum) - 1;
    Optional<PlanOnPage> plan = plans.drawn(template, place);
    boolean counts = plan.map(PlanOnPage::counts).orElse(place == 0);
    return new Drawn(place, counts, plan, plans);
  }
}
