package org.gtmready.core.plan.lint;

import static org.gtmready.core.plan.Plan.cell;

import java.util.List;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/** An attribute is unique only against an alternative that lacks it; the source is concept 0-21. */
final class AttributesNameAnAlternative implements LintRule {
  @Override
  public List<Finding> check(Plan plan) {
    List<String> alternatives =
        plan.rows("competitive-alternatives").stream()
            .map(row -> ComparableText.of(cell(row, "name")))
            .toList();
    if (alternatives.isEmpty()) {
      return List.of();
    }
    return plan.rows("unique-attributes").stream()
        .filter(row -> row.containsKey("lacking"))
        .filter(row -> !ComparableText.anyAlike(alternatives, cell(row, "lacking")))
        .map(row -> Excerpt.of(cell(row, "attribute")))
        .map(name -> Finding.warning("attribute-names-no-alternative", "unique-attributes", name))
        .toList();
  }
}
