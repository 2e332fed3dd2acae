package org.gtmready.core.plan.lint;

import static org.gtmready.core.plan.Plan.cell;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;
import org.gtmready.core.plan.value.TextNormalizer;

/**
 * What customers say of themselves is no source for a primary metric; the source is concept 3-20.
 */
final class PrimariesAreMeasured implements LintRule {
  private static final List<String> SELF_REPORTED =
      List.of(
          "self reported", "self report", "customers tell us", "selbstauskunft", "selbst gemeldet");

  @Override
  public List<Finding> check(Plan plan) {
    Set<String> primaries =
        plan.rows("metrics").stream()
            .filter(row -> cell(row, "primary").equals("yes"))
            .map(row -> ComparableText.of(cell(row, "metric")))
            .collect(Collectors.toSet());
    return plan.rows("sources").stream()
        .filter(row -> primaries.contains(ComparableText.of(cell(row, "metric"))))
        .filter(row -> isSelfReported(ComparableText.of(cell(row, "system"))))
        .map(row -> Excerpt.of(cell(row, "metric")))
        .map(name -> Finding.warning("self-reported", "sources", name))
        .toList();
  }

  private static boolean isSelfReported(String system) {
    return SELF_REPORTED.stream().anyMatch(words -> TextNormalizer.holds(system, words));
  }
}
