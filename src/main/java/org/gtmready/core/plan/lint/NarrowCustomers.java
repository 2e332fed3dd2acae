package org.gtmready.core.plan.lint;

import java.util.List;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;
import org.gtmready.core.plan.value.TextNormalizer;

/** A market of everybody makes generic messages; the source is concept 0-23. */
final class NarrowCustomers implements LintRule {
  private static final List<String> BROAD =
      List.of(
          "everyone",
          "everybody",
          "anyone",
          "anybody",
          "any company",
          "all companies",
          "any business",
          "all businesses",
          "all industries",
          "all users",
          "smbs",
          "smes",
          "small and medium businesses",
          "jeder",
          "jedermann",
          "jede firma",
          "alle unternehmen",
          "alle firmen",
          "alle branchen",
          "aller branchen",
          "alle nutzer",
          "kmu",
          "kleine und mittlere unternehmen");

  @Override
  public List<Finding> check(Plan plan) {
    String text = ComparableText.of(plan.text("best-fit-customers"));
    return BROAD.stream()
        .filter(words -> TextNormalizer.holds(text, words))
        .limit(1)
        .map(words -> Finding.warning("broad-target", "best-fit-customers", words))
        .toList();
  }
}
