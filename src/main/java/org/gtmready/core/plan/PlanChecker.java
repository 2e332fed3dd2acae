package org.gtmready.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gtmready.core.host.IssueKey;
import org.gtmready.core.plan.FieldContent.Value;

/** Judges the content of a plan by its template and the rules of the practice. */
public final class PlanChecker {

  private static final String TIER = "tier";

  private final TemplateTexts templateTexts;
  private final Choices choices;
  private final Map<String, List<LintRule>> rules;

  /**
   * Makes a checker; it may be shared between threads.
   *
   * @param rules rules by template key
   */
  public PlanChecker(Vocabulary vocabulary, Map<String, List<LintRule>> rules) {
    this.templateTexts = new TemplateTexts(vocabulary);
    this.choices = new Choices(vocabulary);
    this.rules = Map.copyOf(rules);
  }

  /**
   * Facts of the plans of one page, in its order. The hub among them says at which tier the others
   * are judged at least.
   */
  public List<PlanFacts> check(List<PlanContent> page, int pageVersion, CheckContext context) {
    CheckContext beside = context.besideHubOf(hubTier(page));
    List<PlanFacts> facts = new ArrayList<>();
    for (PlanContent content : page) {
      PlanTemplates.byKey(content.template())
          .ifPresent(template -> facts.add(check(template, content, pageVersion, beside)));
    }
    return facts;
  }

  /** The tier that the hub of a page names in its field, or else as its macro's parameter. */
  public Optional<Integer> hubTier(List<PlanContent> page) {
    return page.stream()
        .filter(content -> content.template().equals(HubTemplate.TEMPLATE.key()))
        .findFirst()
        .flatMap(hub -> named(hub).or(() -> Tier.named(hub.parameters().getOrDefault(TIER, ""))));
  }

  private Optional<Integer> named(PlanContent hub) {
    List<String> tiers = HubTemplate.TEMPLATE.field(TIER).orElseThrow().options();
    return hub.fields().get(TIER) instanceof Value value
        ? choices.find(tiers, value).flatMap(Tier::named)
        : Optional.empty();
  }

  /**
   * Facts of a plan that was found in the given page version. A field is filled when it has content
   * and no blocking finding; it is missing when it is required and has none. Total: never throws.
   */
  public PlanFacts check(
      PlanTemplate template, PlanContent content, int pageVersion, CheckContext context) {
    Set<Finding> findings = new LinkedHashSet<>(content.findings());
    int tier = tier(content, context, findings);
    PlanNormalizer normalizer =
        new PlanNormalizer(
            template,
            tier,
            Writing.of(template, content),
            context.people(),
            templateTexts,
            choices);
    template.fields().forEach(field -> normalizer.take(field, content.fields().get(field.key())));
    Plan plan = normalizer.plan();
    findings.addAll(normalizer.findings());
    findings.addAll(RepeatedFindings.groupedByRule(ruled(plan)));
    return facts(plan, List.copyOf(findings), pageVersion)
        .forEpic(epic(content.parameters().get("epic")))
        .judgedBy(tier);
  }

  private List<Finding> ruled(Plan plan) {
    return rules.getOrDefault(plan.template().key(), List.of()).stream()
        .flatMap(rule -> rule.check(plan).stream())
        .distinct()
        .toList();
  }

  /** The hardest of what the page, its hub and its epic name; says what the page may not choose. */
  private static int tier(PlanContent content, CheckContext context, Set<Finding> findings) {
    String written = content.parameters().getOrDefault(TIER, "");
    Optional<Integer> named = Tier.of(written);
    if (named.isEmpty()) {
      findings.add(Finding.warning("tier-unknown", null, Excerpt.of(written)));
    }
    int own = named.orElse(Tier.DEFAULT);
    int tier = own;
    boolean claimed = !written.isBlank() && named.isPresent();
    tier = harder(tier, context.hubTier(), claimed, "tier-easier-than-hub", own, findings);
    return harder(tier, context.epicTier(), claimed, "tier-easier-than-epic", own, findings);
  }

  private static int harder(
      int tier,
      Optional<Integer> least,
      boolean claimed,
      String code,
      int own,
      Set<Finding> findings) {
    if (least.isEmpty() || !Tier.isEasier(tier, least.get())) {
      return tier;
    }
    if (claimed) {
      String asked = Integer.toString(least.get());
      findings.add(Finding.warning(code, null, Integer.toString(own), asked));
    }
    return least.get();
  }

  private static String epic(String parameter) {
    return IssueKey.of(parameter).orElse("");
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
