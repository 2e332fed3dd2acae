package org.gtmready.core.plan.lint;

import java.util.List;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/**
 * Sellers meet several objections; three are asked for, five for the largest launches. The numbers
 * are ours.
 */
final class EnoughObjections implements LintRule {
  @Override
  public List<Finding> check(Plan plan) {
    int count = plan.rows("objections").size();
    int least = plan.tier() == 1 ? 5 : 3;
    return count == 0 || count >= least
        ? List.of()
        : List.of(
            Finding.blocking(
                "few-objections", "objections", Integer.toString(count), Integer.toString(least)));
  }
}
