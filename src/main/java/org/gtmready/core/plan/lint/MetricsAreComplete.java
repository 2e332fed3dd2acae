package org.gtmready.core.plan.lint;

import static org.gtmready.core.plan.Plan.cell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/** Every metric has one definition, a target and a source; the source is concept 0-30. */
final class MetricsAreComplete implements LintRule {
  @Override
  public List<Finding> check(Plan plan) {
    List<Finding> findings = new ArrayList<>();
    Set<String> targets = names(plan, "targets");
    Set<String> sources = names(plan, "sources");
    Set<String> seen = new HashSet<>();
    for (Map<String, Value> row : plan.rows("metrics")) {
      String name = ComparableText.of(cell(row, "metric"));
      String shown = Excerpt.of(cell(row, "metric"));
      if (name.isEmpty()) {
        continue;
      }
      if (!seen.add(name)) {
        findings.add(Finding.blocking("metric-twice", "metrics", shown));
      }
      if (!targets.isEmpty() && !targets.contains(name)) {
        findings.add(Finding.blocking("metric-without-target", "targets", shown));
      }
      if (!sources.isEmpty() && !sources.contains(name)) {
        findings.add(Finding.blocking("metric-without-source", "sources", shown));
      }
    }
    return findings;
  }

  private static Set<String> names(Plan plan, String field) {
    return plan.rows(field).stream()
        .map(row -> ComparableText.of(cell(row, "metric")))
        .collect(Collectors.toSet());
  }
}
