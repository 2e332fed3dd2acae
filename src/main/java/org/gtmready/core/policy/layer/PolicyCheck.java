package org.gtmready.core.policy.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gtmready.core.evidence.EvidenceKind;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.PlanTemplate;
import org.gtmready.core.plan.PlanTemplates;
import org.gtmready.core.policy.DefaultPolicy;
import org.gtmready.core.policy.Mode;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.RequirementText;
import org.gtmready.core.policy.Strictness;

/**
 * Finds what keeps a layer from being evaluated, so that it is not saved, and what of it has no
 * effect below the layers above it.
 */
public final class PolicyCheck {

  /** Requirements that a layer may have. */
  public static final int MOST_REQUIREMENTS = 1_000;

  /** Roles that there are words for. */
  public static final Set<String> ROLES =
      Set.of("product", "product-marketing", "sales-enablement", "analytics");

  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,39}");
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
  private static final Pattern ID = Pattern.compile("[0-9]{1,18}");
  private static final Pattern LABEL = Pattern.compile("[^\\s]{2,50}");
  private static final Pattern SPACE = Pattern.compile("~?[A-Za-z0-9._-]{1,255}");
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_WHY = 400;
  private static final int MOST_DAYS = 3_650;

  private final List<PolicyProblem> errors = new ArrayList<>();
  private final List<PolicyProblem> notes = new ArrayList<>();
  private final Scope scope;
  private final PolicyDocument document;
  private final Policy above;
  private final Policy merged;
  private final Set<String> issueTypes;

  /**
   * What was found.
   *
   * @param errors because of which the layer can't be saved
   * @param notes on what has no effect
   */
  public record Found(List<PolicyProblem> errors, List<PolicyProblem> notes) {}

  private PolicyCheck(
      Scope scope, PolicyDocument document, List<Layer> above, Set<String> issueTypes) {
    this.scope = scope;
    this.document = document;
    this.above = PolicyMerge.of(above, projectOf(scope));
    List<Layer> all = new ArrayList<>(above);
    all.add(new Layer(scope, 0, document));
    this.merged = PolicyMerge.of(all, projectOf(scope));
    this.issueTypes = issueTypes;
  }

  /**
   * Checks a layer.
   *
   * @param above the layers in force above it, the upper first
   * @param issueTypes ids of all issue types that there are
   */
  public static Found check(
      Scope scope, PolicyDocument document, List<Layer> above, Set<String> issueTypes) {
    PolicyCheck check = new PolicyCheck(scope, document, above, issueTypes);
    check.whole();
    for (int i = 0; i < document.requirements().size(); i++) {
      check.rule("requirements[" + i + "]", document.requirements().get(i));
    }
    return new Found(List.copyOf(check.errors), List.copyOf(check.notes));
  }

  private static long projectOf(Scope scope) {
    return scope.kind() == Scope.Kind.PROJECT ? scope.id() : 0;
  }

  private void whole() {
    if (scope.kind() == Scope.Kind.GLOBAL && document.issueTypes().isEmpty()) {
      error("issueTypes", "no-issue-types");
    }
    new TreeSet<>(document.issueTypes())
        .forEach(
            id -> {
              if (!issueTypes.contains(id)) {
                error("issueTypes", "unknown-issue-type", id);
              }
            });
    new TreeSet<>(document.gatedStatuses())
        .forEach(
            id -> {
              if (!ID.matcher(id).matches()) {
                error("gatedStatuses", "no-id", id);
              }
            });
    label("launchTierLabel", document.labels().tier(), above.labels().tier());
    label("launchTypeLabel", document.labels().type(), above.labels().type());
    if (document.newPages() != null) {
      if (!SPACE.matcher(document.newPages().space()).matches()) {
        error("newPages.space", "no-space");
      }
      if (!document.newPages().parent().isEmpty()
          && !ID.matcher(document.newPages().parent()).matches()) {
        error("newPages.parent", "no-page");
      }
    }
    if (document.requirements().size() > MOST_REQUIREMENTS) {
      error("requirements", "too-many-requirements", Integer.toString(MOST_REQUIREMENTS));
    }
    Set<String> keys = new HashSet<>();
    Set<String> codes = new HashSet<>();
    for (Requirement requirement : merged.requirements()) {
      if (!codes.add(requirement.code())) {
        error("requirements", "code-twice", requirement.code());
      }
    }
    for (RequirementRule rule : document.requirements()) {
      if (!keys.add(rule.key())) {
        error("requirements", "key-twice", rule.key());
      }
    }
  }

  private void label(String path, String label, String upper) {
    if (label != null && !LABEL.matcher(label).matches()) {
      error(path, "no-label");
    } else if (label != null && upper != null && !label.equals(upper)) {
      note(path, "upper-layer", upper);
    }
  }

  private void rule(String path, RequirementRule rule) {
    if (rule.key() == null || !KEY.matcher(rule.key()).matches()) {
      error(path + ".key", "no-key");
      return;
    }
    Optional<Requirement> upper = above.requirement(rule.key());
    code(path, rule, upper);
    template(path, rule, upper);
    links(path, rule);
    applicability(path, rule);
    texts(path, rule, upper.isPresent());
    if (rule.owners() != null) {
      rule.owners().stream()
          .filter(role -> !ROLES.contains(role))
          .forEach(
              role ->
                  error(
                      path + ".owners",
                      "unknown-role",
                      role,
                      String.join(", ", new TreeSet<>(ROLES))));
    }
    upper.ifPresent(known -> effect(path, rule, known));
  }

  private void code(String path, RequirementRule rule, Optional<Requirement> upper) {
    if (rule.code() == null ? upper.isEmpty() : !CODE.matcher(rule.code()).matches()) {
      error(path + ".code", "no-code");
    } else if (rule.code() != null
        && upper.filter(it -> !it.code().equals(rule.code())).isPresent()) {
      error(path + ".code", "fixed-above", upper.get().code());
    }
  }

  private void template(String path, RequirementRule rule, Optional<Requirement> upper) {
    if (rule.template() != null
        && upper.filter(it -> !it.template().equals(rule.template())).isPresent()) {
      error(path + ".template", "fixed-above", upper.get().template());
      return;
    }
    Requirement whole = merged.requirement(rule.key()).orElseThrow();
    Optional<PlanTemplate> template = PlanTemplates.byKey(whole.template());
    if (template.isEmpty() && !whole.template().isEmpty()) {
      error(path + ".template", "unknown-template", whole.template());
      return;
    }
    if (template.isEmpty() && whole.strictness() != Strictness.LINKED) {
      error(path + ".strictness", "template-needed");
    }
    if (template.isEmpty() && rule.maxAgeDays() != null) {
      error(path + ".maxAgeDays", "template-needed");
    }
    Set<String> fields = new HashSet<>();
    template.ifPresent(it -> it.fields().stream().map(Field::key).forEach(fields::add));
    new TreeSet<>(rule.fields())
        .forEach(
            field -> {
              if (!fields.contains(field)) {
                error(path + ".fields", "unknown-field", field);
              }
            });
    if (rule.maxAgeDays() != null && (rule.maxAgeDays() < 1 || rule.maxAgeDays() > MOST_DAYS)) {
      error(path + ".maxAgeDays", "no-days", Integer.toString(MOST_DAYS));
    }
  }

  private void links(String path, RequirementRule rule) {
    Requirement whole = merged.requirement(rule.key()).orElseThrow();
    if (whole.kinds().isEmpty()) {
      error(path + ".kinds", "no-kinds");
    }
    if (Boolean.TRUE.equals(rule.issuesDone()) && !whole.kinds().contains(EvidenceKind.ISSUE)) {
      error(path + ".issuesDone", "no-issues");
    }
  }

  private void applicability(String path, RequirementRule rule) {
    if (rule.appliesWhen() == null) {
      return;
    }
    String when = path + ".appliesWhen";
    new TreeSet<>(rule.appliesWhen().issueTypes())
        .forEach(
            id -> {
              if (!issueTypes.contains(id)) {
                error(when + ".issueTypes", "unknown-issue-type", id);
              }
            });
    if (rule.appliesWhen().tiers().stream().anyMatch(tier -> tier < 0 || tier > 3)) {
      error(when + ".tiers", "no-tier");
    }
    if (!rule.appliesWhen().tiers().isEmpty() && merged.labels().tier() == null) {
      error(when + ".tiers", "no-tier-label");
    }
    if (!rule.appliesWhen().launchTypes().isEmpty() && merged.labels().type() == null) {
      error(when + ".launchTypes", "no-type-label");
    }
    var due = rule.appliesWhen().due();
    if (due.from() != null && due.to() != null && due.to().isBefore(due.from())) {
      error(when + ".due", "days-reversed");
    }
  }

  private void texts(String path, RequirementRule rule, boolean known) {
    if (!known && rule.texts().isEmpty() && !DefaultPolicy.names(rule.key())) {
      error(path + ".texts", "no-texts");
    }
    for (Map.Entry<String, RequirementText> text : rule.texts().entrySet()) {
      String at = path + ".texts." + text.getKey();
      if (!LANGUAGE.matcher(text.getKey()).matches()) {
        error(path + ".texts", "no-language", text.getKey());
      }
      String name = text.getValue().name();
      if (name.isBlank() || name.length() > LONGEST_NAME) {
        error(at + ".name", "no-name", Integer.toString(LONGEST_NAME));
      }
      if (text.getValue().why().length() > LONGEST_WHY) {
        error(at + ".why", "too-long", Integer.toString(LONGEST_WHY));
      }
    }
  }

  /** What a lower layer would like to make easier, and can't. */
  private void effect(String path, RequirementRule rule, Requirement upper) {
    Mode mode = rule.mode();
    if (mode != null && mode.compareTo(upper.mode()) < 0) {
      note(path + ".mode", "upper-stricter", word(upper.mode()));
    }
    if (rule.strictness() != null && rule.strictness().compareTo(upper.strictness()) < 0) {
      note(path + ".strictness", "upper-stricter", word(upper.strictness()));
    }
    if (rule.onError() != null && rule.onError().compareTo(upper.onError()) > 0) {
      note(path + ".onError", "upper-stricter", word(upper.onError()));
    }
    if (rule.kinds() != null && !upper.kinds().containsAll(rule.kinds())) {
      note(path + ".kinds", "upper-kinds");
    }
    Integer days = upper.demands().maxAgeDays();
    if (rule.maxAgeDays() != null && days != null && rule.maxAgeDays() > days) {
      note(path + ".maxAgeDays", "upper-stricter", days.toString());
    }
    if (!rule.exemptProjects().isEmpty()) {
      note(path + ".exemptProjects", "exempts-nothing");
    }
    if (rule.appliesWhen() != null
        && merged
            .requirement(rule.key())
            .orElseThrow()
            .applicability()
            .equals(upper.applicability())) {
      note(path + ".appliesWhen", "upper-applies");
    }
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(java.util.Locale.ROOT);
  }

  private void error(String path, String word, String... args) {
    errors.add(PolicyProblem.of(path, word, args));
  }

  private void note(String path, String word, String... args) {
    notes.add(PolicyProblem.of(path, word, args));
  }
}
