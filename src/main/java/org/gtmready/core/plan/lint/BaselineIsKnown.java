package org.gtmready.core.plan.lint;

import static org.gtmready.core.plan.Plan.cell;

import java.util.List;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;
import org.gtmready.core.plan.value.Numbers;

/**
 * Without a start there is no change; a missing baseline says how there will be one. The source is
 * concept 0-30.
 */
final class BaselineIsKnown implements LintRule {
  private static final int WORDS_OF_A_PLAN = 4;

  @Override
  public List<Finding> check(Plan plan) {
    return plan.rows("targets").stream()
        .filter(row -> row.containsKey("baseline") && isUnclear(cell(row, "baseline")))
        .map(row -> Excerpt.of(cell(row, "metric")))
        .map(name -> Finding.blocking("baseline-unclear", "targets", name))
        .toList();
  }

  private static boolean isUnclear(String baseline) {
    return Numbers.first(baseline).isEmpty() && ComparableText.words(baseline) < WORDS_OF_A_PLAN;
  }
}
