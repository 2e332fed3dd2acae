package org.gtmready.core.plan.lint;

import java.util.List;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/** Buyers weigh three to five alternatives at once; the source is concept 4-12. */
final class NumberOfAlternatives implements LintRule {
  private static final String ALTERNATIVES = "competitive-alternatives";

  @Override
  public List<Finding> check(Plan plan) {
    int count = plan.rows(ALTERNATIVES).size();
    if (count == 0) {
      return List.of();
    }
    String said = Integer.toString(count);
    if (count < 3) {
      return List.of(Finding.warning("few-alternatives", ALTERNATIVES, said));
    }
    return count > 5 ? List.of(Finding.info("many-alternatives", ALTERNATIVES, said)) : List.of();
  }
}
