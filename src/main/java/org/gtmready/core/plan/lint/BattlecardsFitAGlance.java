package org.gtmready.core.plan.lint;

import static org.gtmready.core.plan.Plan.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/** A card that is read during a call has at most 120 words; the number is ours. */
final class BattlecardsFitAGlance implements LintRule {
  private static final int MOST = 120;
  private static final List<String> GLANCE = List.of("truth", "win", "lose", "trap");

  @Override
  public List<Finding> check(Plan plan) {
    List<Finding> findings = new ArrayList<>();
    for (Map<String, Value> row : plan.rows("battlecards")) {
      int words = GLANCE.stream().mapToInt(column -> ComparableText.words(cell(row, column))).sum();
      if (words > MOST) {
        String name = Excerpt.of(cell(row, "competitor"));
        String said = Integer.toString(words);
        findings.add(Finding.warning("long-battlecard", "battlecards", name, said));
      }
    }
    return findings;
  }
}
