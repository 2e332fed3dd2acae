package org.gtmready.core.plan.lint;

import static org.gtmready.core.plan.Plan.cell;

import java.util.List;
import java.util.Map;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/**
 * Without a start there is no change; a missing baseline says how there will be one. The source is
 * concept 0-30.
 */
final class BaselineIsKnown implements LintRule {
  private static final int WORDS_OF_A_PLAN = 4;

  @Override
  public List<Finding> check(Plan plan) {
    return plan.rows("targets").stream()
        .filter(row -> row.containsKey("baseline") && isUnclear(plan, row))
        .map(row -> Excerpt.of(cell(row, "metric")))
        .map(name -> Finding.blocking("baseline-unclear", "targets", name))
        .toList();
  }

  private static boolean isUnclear(Plan plan, Map<String, Value> row) {
    return plan.number(row, "baseline").isEmpty()
        && ComparableText.words(cell(row, "baseline")) < WORDS_OF_A_PLAN;
  }
}
