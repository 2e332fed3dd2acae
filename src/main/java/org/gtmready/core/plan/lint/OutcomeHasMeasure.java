package org.gtmready.core.plan.lint;

import java.util.List;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/** An outcome is believed when it is measured in the buyer’s units; the source is concept 0-18. */
final class OutcomeHasMeasure implements LintRule {
  @Override
  public List<Finding> check(Plan plan) {
    boolean measured = plan.number("outcome").isPresent();
    return !plan.has("outcome") || measured
        ? List.of()
        : List.of(Finding.info("outcome-without-measure", "outcome"));
  }
}
