package org.gtmready.core.plan.lint;

import java.math.BigDecimal;
import java.util.List;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/** Training reaches at least 80 percent of its audience; the number is ours. */
final class TrainingReachesMost implements LintRule {
  private static final BigDecimal LEAST = BigDecimal.valueOf(80);

  @Override
  public List<Finding> check(Plan plan) {
    return plan.rows("training").stream()
        .flatMap(row -> plan.percentage(row, "audience").stream())
        .max(BigDecimal::compareTo)
        .filter(most -> most.compareTo(LEAST) < 0)
        .map(most -> List.of(Finding.warning("low-reach", "training", most.toPlainString())))
        .orElse(List.of());
  }
}
