package org.gtmready.core.plan.lint;

import static org.gtmready.core.plan.Plan.cell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/**
 * More use, retention and revenue are better, so a falling target is probably a slip. An outcome
 * may well be less of something: minutes, errors, returns. The source is concept 4-08.
 */
final class TargetsRise implements LintRule {
  private static final Set<String> RISING =
      Set.of("usage-frequency", "activation", "retention", "revenue");

  @Override
  public List<Finding> check(Plan plan) {
    Set<String> rising =
        plan.rows("metrics").stream()
            .filter(row -> RISING.contains(cell(row, "kind")))
            .map(row -> ComparableText.of(cell(row, "metric")))
            .collect(Collectors.toSet());
    return plan.rows("targets").stream()
        .filter(row -> rising.contains(ComparableText.of(cell(row, "metric"))) && falls(plan, row))
        .map(row -> Excerpt.of(cell(row, "metric")))
        .map(name -> Finding.warning("target-below-baseline", "targets", name))
        .toList();
  }

  private static boolean falls(Plan plan, Map<String, Value> row) {
    Optional<BigDecimal> baseline = ComparableText.baseline(plan, row);
    Optional<BigDecimal> target = plan.number(row, "target");
    return baseline.isPresent() && target.isPresent() && target.get().compareTo(baseline.get()) < 0;
  }
}
