package org.gtmready.core.plan.lint;

import static org.gtmready.core.plan.Plan.cell;

import java.util.List;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Need;
import org.gtmready.core.plan.Plan;

/**
 * Larger launches say below what they would change course; the source is concept 0-30, the tiers
 * are ours.
 */
final class FailureLineIsDrawn implements LintRule {
  @Override
  public List<Finding> check(Plan plan) {
    if (!Need.TIERS_1_2.requiredAt(plan.tier())) {
      return List.of();
    }
    return plan.rows("targets").stream()
        .filter(row -> !row.containsKey("failure-line"))
        .map(row -> Excerpt.of(cell(row, "metric")))
        .map(name -> Finding.blocking("no-failure-line", "targets", name))
        .toList();
  }
}
