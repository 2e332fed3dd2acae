package org.gtmready.core.plan.lint;

import java.math.BigDecimal;
import java.util.List;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;

/**
 * A message tested with fewer than five people is an opinion; the source is concept 3-24, the
 * number is ours.
 */
final class MessageTestedWithEnough implements LintRule {
  private static final BigDecimal ENOUGH = BigDecimal.valueOf(5);

  @Override
  public List<Finding> check(Plan plan) {
    List<BigDecimal> people =
        plan.rows("message-tested").stream()
            .flatMap(row -> plan.number(row, "people").stream())
            .toList();
    BigDecimal sum = people.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return people.isEmpty() || sum.compareTo(ENOUGH) >= 0
        ? List.of()
        : List.of(Finding.warning("few-people-asked", "message-tested", sum.toPlainString()));
  }
}
