package org.gtmready.core.plan;

import java.util.List;
import java.util.Map;

/** Judges the content of a plan by its template. */
public final class PlanChecker {

  private final Map<String, List<LintRule>> rules;

  /**
   * Makes a checker.
   *
   * @param rules rules by template key
   */
  public PlanChecker(Map<String, List<LintRule>> rules) {
    this.rules = Map.copyOf(rules);
  }

  /** Facts of a plan that was found in the given page version. Total: never throws. */
  public PlanFacts check(PlanTemplate template, PlanContent content, int pageVersion) {
    List<String> filled =
        template.fields().stream()
            .map(Field::key)
            .filter(key -> holdsText(content.fields().get(key)))
            .toList();
    List<String> missing =
        template.fields().stream()
            .filter(field -> field.need().requiredAt(2) && !filled.contains(field.key()))
            .map(Field::key)
            .toList();
    return new PlanFacts(template.key(), pageVersion, filled, missing, content.findings(), "");
  }

  private static boolean holdsText(FieldContent content) {
    if (content instanceof FieldContent.Rows rows) {
      return rows.rows().stream().anyMatch(r -> r.values().stream().anyMatch(v -> holdsText(v)));
    }
    return content instanceof FieldContent.Value v && (v.rich() || !v.text().isBlank());
  }
}
