package org.gtmready.core.plan.lint;

import static org.gtmready.core.plan.Plan.cell;

import java.util.List;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/** Two analysts would compute the same figure; the source is concept 0-30. */
final class DefinitionIsComputable implements LintRule {
  private static final List<String> WINDOWS =
      List.of(
          "day",
          "daily",
          "week",
          "month",
          "quarter",
          "year",
          "per",
          "within",
          "rolling",
          "share",
          "tag",
          "taglich",
          "woche",
          "wochentlich",
          "monat",
          "quartal",
          "jahr",
          "je",
          "pro",
          "innerhalb",
          "anteil");

  @Override
  public List<Finding> check(Plan plan) {
    return plan.rows("metrics").stream()
        .filter(row -> row.containsKey("definition") && isVague(cell(row, "definition")))
        .map(row -> Finding.warning("vague-definition", "metrics", Excerpt.of(cell(row, "metric"))))
        .toList();
  }

  private static boolean isVague(String definition) {
    String gist = " " + ComparableText.of(definition);
    return gist.chars().noneMatch(Character::isDigit)
        && WINDOWS.stream().noneMatch(word -> gist.contains(" " + word));
  }
}
