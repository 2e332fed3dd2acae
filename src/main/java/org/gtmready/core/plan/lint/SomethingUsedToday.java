package org.gtmready.core.plan.lint;

import java.util.List;
import java.util.Set;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/** Every buyer uses something today, if only a habit; the source is concept 0-18. */
final class SomethingUsedToday implements LintRule {
  private static final Set<String> NOTHING =
      Set.of(
          "nothing", "nothing yet", "none", "nobody", "nichts", "noch nichts", "niemand", "keine");

  @Override
  public List<Finding> check(Plan plan) {
    return NOTHING.contains(ComparableText.of(plan.text("used-today")))
        ? List.of(Finding.blocking("nothing-used-today", "used-today"))
        : List.of();
  }
}
