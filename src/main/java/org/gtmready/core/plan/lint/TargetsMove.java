package org.gtmready.core.plan.lint;

import static org.gtmready.core.plan.Plan.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/**
 * A target differs from its baseline and lies behind a failure line that is worse. The source is
 * concept 0-30.
 */
final class TargetsMove implements LintRule {
  @Override
  public List<Finding> check(Plan plan) {
    List<Finding> findings = new ArrayList<>();
    for (Map<String, Value> row : plan.rows("targets")) {
      String name = Excerpt.of(cell(row, "metric"));
      Optional<BigDecimal> target = plan.number(row, "target");
      Optional<BigDecimal> failure = plan.number(row, "failure-line");
      // a text such as "no baseline: measured by 1 June" starts with no number
      Optional<BigDecimal> baseline = ComparableText.baseline(plan, row);
      if (target.isEmpty()) {
        continue;
      }
      int rise = baseline.map(target.get()::compareTo).orElse(0);
      if (baseline.isPresent() && rise == 0) {
        findings.add(Finding.blocking("target-equals-baseline", "targets", name));
      }
      if (failure.isPresent() && !isWorse(failure.get(), target.get(), rise)) {
        findings.add(Finding.blocking("failure-line-not-worse", "targets", name));
      }
    }
    return findings;
  }

  private static boolean isWorse(BigDecimal failure, BigDecimal target, int rise) {
    int below = target.compareTo(failure);
    return rise == 0 ? below != 0 : Integer.signum(below) == Integer.signum(rise);
  }
}
