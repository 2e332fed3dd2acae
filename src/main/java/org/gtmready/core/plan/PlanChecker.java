package org.gtmready.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judges the content of a plan by its template and the rules of the practice. */
public final class PlanChecker {

  private static final Pattern ISSUE_KEY = Pattern.compile("[A-Z][A-Z0-9_]{0,30}-[0-9]{1,12}");

  private final TemplateTexts templateTexts;
  private final Map<String, List<LintRule>> rules;

  /**
   * Makes a checker; it may be shared between threads.
   *
   * @param rules rules by template key
   */
  public PlanChecker(Vocabulary vocabulary, Map<String, List<LintRule>> rules) {
    this.templateTexts = new TemplateTexts(vocabulary);
    this.rules = Map.copyOf(rules);
  }

  /**
   * Facts of a plan that was found in the given page version. A field is filled when it has content
   * and no blocking finding; it is missing when it is required and has none. Total: never throws.
   */
  public PlanFacts check(PlanTemplate template, PlanContent content, int pageVersion) {
    Optional<Integer> tier = Tier.of(content.parameters().get("tier"));
    PlanNormalizer intake = new PlanNormalizer(templateTexts, template, tier.orElse(Tier.DEFAULT));
    template.fields().forEach(field -> intake.take(field, content.fields().get(field.key())));
    Plan plan = intake.plan();

    Set<Finding> findings = new LinkedHashSet<>(content.findings());
    if (tier.isEmpty()) {
      String text = Excerpt.of(content.parameters().get("tier"));
      findings.add(Finding.warning("tier-unknown", null, text));
    }
    findings.addAll(intake.findings());
    rules.getOrDefault(template.key(), List.of()).forEach(r -> findings.addAll(r.check(plan)));
    return facts(plan, List.copyOf(findings), pageVersion)
        .forEpic(epic(content.parameters().get("epic")));
  }

  private static String epic(String parameter) {
    String key = parameter == null ? "" : parameter.strip().toUpperCase(Locale.ROOT);
    return ISSUE_KEY.matcher(key).matches() ? key : "";
  }

  private static PlanFacts facts(Plan plan, List<Finding> findings, int pageVersion) {
    Set<String> blocked =
        findings.stream()
            .filter(f -> f.severity() == Severity.BLOCKING && f.field() != null)
            .map(Finding::field)
            .collect(Collectors.toSet());
    List<String> filled = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Field field : plan.template().fields()) {
      boolean has = plan.has(field.key());
      if (has && !blocked.contains(field.key())) {
        filled.add(field.key());
      } else if (!has && field.need().requiredAt(plan.tier())) {
        missing.add(field.key());
      }
    }
    return new PlanFacts(
        plan.template().key(),
        pageVersion,
        filled,
        missing,
        FindingLimit.apply(plan.template(), findings),
        Fingerprint.of(plan));
  }
}
