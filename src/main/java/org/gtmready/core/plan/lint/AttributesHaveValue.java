package org.gtmready.core.plan.lint;

import static org.gtmready.core.plan.Plan.cell;

import java.util.List;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/** Every unique attribute leads to a value for the buyer; the source is concept 0-19. */
final class AttributesHaveValue implements LintRule {
  @Override
  public List<Finding> check(Plan plan) {
    List<String> mapped =
        plan.rows("value").stream().map(row -> ComparableText.of(cell(row, "attribute"))).toList();
    if (mapped.isEmpty()) {
      return List.of();
    }
    return plan.rows("unique-attributes").stream()
        .map(row -> cell(row, "attribute"))
        .filter(attribute -> !attribute.isEmpty() && !ComparableText.anyAlike(mapped, attribute))
        .map(
            attribute -> Finding.warning("attribute-without-value", "value", Excerpt.of(attribute)))
        .toList();
  }
}
