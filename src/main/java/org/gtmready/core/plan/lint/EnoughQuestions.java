package org.gtmready.core.plan.lint;

import java.util.ArrayList;
import java.util.List;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/** Five questions are asked for, and one honest limitation. The numbers are ours. */
final class EnoughQuestions implements LintRule {
  private static final int LEAST = 5;

  @Override
  public List<Finding> check(Plan plan) {
    var rows = plan.rows("faq");
    List<Finding> findings = new ArrayList<>();
    if (!rows.isEmpty() && rows.size() < LEAST) {
      String count = Integer.toString(rows.size());
      findings.add(Finding.blocking("few-questions", "faq", count, Integer.toString(LEAST)));
    }
    if (!rows.isEmpty() && rows.stream().noneMatch(row -> row.containsKey("limits"))) {
      findings.add(Finding.warning("no-limitation", "faq"));
    }
    return findings;
  }
}
