package org.gtmready.core.plan.lint;

import java.util.List;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;
import org.gtmready.core.plan.value.TextNormalizer;

/** A roadmap says what, a strategy says why; the source is concept 2-02. */
final class StrategyIsNoRoadmap implements LintRule {
  private static final List<String> NOT_WHY =
      List.of("roadmap", "rapidboard", "rapidview", "filter", "fixversion", "backlog");

  @Override
  public List<Finding> check(Plan plan) {
    String link = ComparableText.of(plan.text("strategy-link"));
    return NOT_WHY.stream().anyMatch(word -> TextNormalizer.holds(link, word))
        ? List.of(Finding.warning("strategy-is-roadmap", "strategy-link"))
        : List.of();
  }
}
