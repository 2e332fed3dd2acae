package org.gtmready.core.plan.lint;

import static org.gtmready.core.plan.Plan.cell;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/** A target is reached after its baseline was taken; the source is concept 0-30. */
final class TargetsComeLater implements LintRule {
  @Override
  public List<Finding> check(Plan plan) {
    return plan.rows("targets").stream()
        .filter(row -> isTooEarly(plan, row))
        .map(row -> Excerpt.of(cell(row, "metric")))
        .map(name -> Finding.warning("target-date-too-early", "targets", name))
        .toList();
  }

  private static boolean isTooEarly(Plan plan, Map<String, Value> row) {
    Optional<LocalDate> from = plan.date(row, "baseline-date");
    Optional<LocalDate> to = plan.date(row, "target-date");
    return from.isPresent() && to.isPresent() && !to.get().isAfter(from.get());
  }
}
