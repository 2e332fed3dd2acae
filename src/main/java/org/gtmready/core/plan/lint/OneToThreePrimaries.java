package org.gtmready.core.plan.lint;

import static org.gtmready.core.plan.Plan.cell;

import java.util.List;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/** One to three primary metrics keep attention on what matters; the source is concept 4-08. */
final class OneToThreePrimaries implements LintRule {
  @Override
  public List<Finding> check(Plan plan) {
    var rows = plan.rows("metrics");
    long primaries = rows.stream().filter(row -> cell(row, "primary").equals("yes")).count();
    if (rows.isEmpty() || (primaries >= 1 && primaries <= 3)) {
      return List.of();
    }
    return List.of(
        primaries == 0
            ? Finding.blocking("no-primary-metric", "metrics")
            : Finding.blocking("many-primary-metrics", "metrics", Long.toString(primaries)));
  }
}
