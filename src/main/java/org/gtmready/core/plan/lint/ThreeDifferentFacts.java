package org.gtmready.core.plan.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;
import org.gtmready.core.plan.value.TextNormalizer;

/**
 * What they use, what frustrates them and the new outcome are three facts, not one text three
 * times; the source is concept 0-18.
 */
final class ThreeDifferentFacts implements LintRule {
  private static final List<String> FACTS = List.of("used-today", "frustrations", "outcome");

  @Override
  public List<Finding> check(Plan plan) {
    Set<String> seen = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (String field : FACTS) {
      String text = TextNormalizer.of(plan.text(field));
      if (!text.isEmpty() && !seen.add(text)) {
        findings.add(Finding.blocking("same-text-twice", field));
      }
    }
    return findings;
  }
}
