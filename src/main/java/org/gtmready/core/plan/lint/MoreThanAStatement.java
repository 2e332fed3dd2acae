package org.gtmready.core.plan.lint;

import java.util.List;
import java.util.Set;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/** A statement alone is a tagline, not positioning; the sources are concepts 0-21 and 0-22. */
final class MoreThanAStatement implements LintRule {
  private static final String STATEMENT = "positioning-statement";
  private static final Set<String> OWNERS = Set.of("owner", "co-owner");

  @Override
  public List<Finding> check(Plan plan) {
    boolean more =
        plan.fields().keySet().stream()
            .anyMatch(field -> !field.equals(STATEMENT) && !OWNERS.contains(field));
    return !plan.has(STATEMENT) || more
        ? List.of()
        : List.of(Finding.warning("statement-only", STATEMENT));
  }
}
