package org.gtmready.core.plan.lint;

import static org.gtmready.core.plan.Plan.cell;

import java.util.List;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/** Doing nothing is an alternative, often the strongest; the source is concept 0-21. */
final class StatusQuoAmongAlternatives implements LintRule {
  @Override
  public List<Finding> check(Plan plan) {
    var rows = plan.rows("competitive-alternatives");
    boolean named = rows.stream().anyMatch(row -> cell(row, "kind").equals("status-quo"));
    return rows.isEmpty() || named
        ? List.of()
        : List.of(Finding.blocking("no-status-quo", "competitive-alternatives"));
  }
}
