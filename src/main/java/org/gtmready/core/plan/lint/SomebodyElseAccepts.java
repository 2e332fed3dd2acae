package org.gtmready.core.plan.lint;

import static org.gtmready.core.plan.Plan.cell;

import java.util.List;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/**
 * Why a buyer should care is said by one person and accepted by another; the source is concept
 * 0-20.
 */
final class SomebodyElseAccepts implements LintRule {
  @Override
  public List<Finding> check(Plan plan) {
    return plan.rows("why-care").stream()
        .map(
            row ->
                List.of(
                    ComparableText.of(cell(row, "seller")),
                    ComparableText.of(cell(row, "accepted-by"))))
        .filter(names -> !names.get(0).isEmpty() && names.get(0).equals(names.get(1)))
        .limit(1)
        .map(names -> Finding.blocking("own-acceptance", "why-care"))
        .toList();
  }
}
