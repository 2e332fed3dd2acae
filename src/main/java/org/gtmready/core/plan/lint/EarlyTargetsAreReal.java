package org.gtmready.core.plan.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/**
 * Early success is two to three sessions a week and three to five told outcomes; the sources are
 * concepts 4-15 and 4-34.
 */
final class EarlyTargetsAreReal implements LintRule {
  @Override
  public List<Finding> check(Plan plan) {
    return Stream.concat(
            below(plan, "usage-frequency-target", 2, "low-frequency"),
            below(plan, "documented-outcomes-target", 3, "few-outcomes"))
        .toList();
  }

  private static Stream<Finding> below(Plan plan, String field, int least, String code) {
    return plan
        .number(field)
        .filter(number -> number.compareTo(BigDecimal.valueOf(least)) < 0)
        .map(number -> Finding.warning(code, field, number.toPlainString()))
        .stream();
  }
}
