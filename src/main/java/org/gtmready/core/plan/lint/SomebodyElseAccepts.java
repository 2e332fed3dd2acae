package org.gtmready.core.plan.lint;

import java.util.List;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.PersonNames;
import org.gtmready.core.plan.Plan;

/**
 * Why a buyer should care is said by one person and accepted by another; the source is concept
 * 0-20.
 */
final class SomebodyElseAccepts implements LintRule {
  @Override
  public List<Finding> check(Plan plan) {
    return plan.rows("why-care").stream()
        .filter(row -> row.containsKey("seller") && row.containsKey("accepted-by"))
        .filter(
            row -> PersonNames.areSame(row.get("seller"), row.get("accepted-by"), plan.people()))
        .limit(1)
        .map(row -> Finding.blocking("own-acceptance", "why-care"))
        .toList();
  }
}
