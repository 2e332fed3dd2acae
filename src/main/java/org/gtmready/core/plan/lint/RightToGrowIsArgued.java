package org.gtmready.core.plan.lint;

import java.util.List;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/**
 * The right to grow is an argument, not a slogan; the source is concept 4-11, the length is ours.
 */
final class RightToGrowIsArgued implements LintRule {
  private static final int LEAST = 40;

  @Override
  public List<Finding> check(Plan plan) {
    int words = ComparableText.words(plan.text("right-to-grow"));
    return words == 0 || words >= LEAST
        ? List.of()
        : List.of(Finding.warning("short-right-to-grow", "right-to-grow", Integer.toString(words)));
  }
}
