package org.gtmready.core.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps a plan's findings few and in the template's order; says how many were left out. */
final class FindingLimit {

  private static final int PER_FIELD = 10;

  private FindingLimit() {}

  static List<Finding> apply(PlanTemplate template, List<Finding> findings) {
    Map<String, Integer> place = new HashMap<>();
    template.fields().forEach(field -> place.put(field.key(), place.size()));
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(
        Comparator.comparing((Finding f) -> place.getOrDefault(f.field(), -1))
            .thenComparing(Finding::severity));
    Map<String, Integer> seen = new HashMap<>();
    sorted.removeIf(finding -> seen.merge(finding.field(), 1, Integer::sum) > PER_FIELD);
    int left = findings.size() - sorted.size();
    if (left > 0) {
      sorted.add(Finding.info("more-findings", null, Integer.toString(left)));
    }
    return sorted;
  }
}
