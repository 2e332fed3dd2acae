package org.gtmready.core.plan.lint;

import static org.gtmready.core.plan.Plan.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gtmready.core.plan.Excerpt;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.LintRule;
import org.gtmready.core.plan.Plan;
import org.gtmready.core.plan.value.TextNormalizer;

/** Success is use and outcomes, never signups; the sources are concepts 4-08 and 4-14. */
final class PrimaryIsUse implements LintRule {
  private static final int SHORT_NAME = 3;
  private static final Set<String> VANITY =
      Set.of(
          "signup",
          "signups",
          "registrations",
          "downloads",
          "pageviews",
          "followers",
          "impressions",
          "visitors",
          "installs",
          "anmeldungen",
          "registrierungen",
          "seitenaufrufe",
          "besucher");
  private static final List<String> VANITY_PAIRS = List.of("sign up", "sign ups", "page views");

  @Override
  public List<Finding> check(Plan plan) {
    List<Finding> findings = new ArrayList<>();
    for (Map<String, Value> row : plan.rows("metrics")) {
      if (cell(row, "primary").equals("yes")) {
        String name = Excerpt.of(cell(row, "metric"));
        List<String> words = List.of(ComparableText.of(cell(row, "metric")).split(" "));
        if (cell(row, "kind").equals("acquisition")) {
          findings.add(Finding.blocking("acquisition-primary", "metrics", name));
        } else if (isVanity(words)) {
          // "Activation after signup" may be sound, "Trial signups" is not
          findings.add(
              words.size() <= SHORT_NAME
                  ? Finding.blocking("acquisition-primary", "metrics", name)
                  : Finding.warning("vanity-metric", "metrics", name));
        }
      }
    }
    return findings;
  }

  private static boolean isVanity(List<String> words) {
    String name = String.join(" ", words);
    return words.stream().anyMatch(VANITY::contains)
        || VANITY_PAIRS.stream().anyMatch(pair -> TextNormalizer.holds(name, pair));
  }
}
