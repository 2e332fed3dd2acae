package org.gtmready.jira.gate;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gtmready.core.host.IssueType;
import org.gtmready.core.host.Messages;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.PolicySettings;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.RequirementText;
import org.gtmready.core.readiness.GateScope;
import org.gtmready.core.readiness.explain.WordLists;
import org.gtmready.web.Templates;

/** Renders the gate's settings: as a form to change them and as a sentence to read. */
@JiraComponent
public class GateForm {

  private static final String SCRIPT = "org.gtmready.gtm-readiness:jira-gate-form";

  private final PolicyStore policies;
  private final PolicySettings settings;
  private final PageBuilderService pages;
  private final Messages words;
  private final Templates templates;

  @Inject
  public GateForm(
      PolicyStore policies,
      PolicySettings settings,
      @ComponentImport PageBuilderService pages,
      Messages words,
      Templates templates) {
    this.policies = policies;
    this.settings = settings;
    this.pages = pages;
    this.words = words;
    this.templates = templates;
  }

  /**
   * A check box.
   *
   * @param known false for a requirement that the policy no longer has
   */
  public record Choice(String key, String name, boolean checked, boolean known) {}

  String edit(GateScope scope) {
    pages.assembler().resources().requireWebResource(SCRIPT);
    Policy policy = policy();
    return templates.render(
        "jira/gate-form.jte",
        Map.of(
            "words",
            words,
            "choices",
            choices(scope, policy),
            "all",
            scope.isAll(),
            "now",
            now(policy),
            "covers",
            covers(policy)));
  }

  String line(GateChoice choice) {
    GateScope scope = choice.scope();
    Policy policy = policy();
    String text =
        scope.isAll()
            ? words.text("gtm.gate.line.all", names(policy))
            : words.text(
                scope.keys().size() == 1 ? "gtm.gate.line.one" : "gtm.gate.line.some",
                new WordLists(words)
                    .and(scope.keys().stream().map(key -> name(key, policy)).toList()));
    return templates.render(
        "jira/gate-line.jte",
        Map.of("text", text, "told", told(choice), "unknown", unknown(scope, policy)));
  }

  /** A workflow may serve many projects, so that its form can speak of the policy for all only. */
  private Policy policy() {
    return policies.policyFor("");
  }

  private String told(GateChoice choice) {
    return choice.told() == GateChoice.Told.NOTHING
        ? ""
        : words.text("gtm.gate.told." + choice.told());
  }

  private String unknown(GateScope scope, Policy policy) {
    List<String> keys = scope.unknownTo(policy);
    return keys.isEmpty() ? "" : words.text("gtm.gate.line.unknown", String.join(", ", keys));
  }

  private String now(Policy policy) {
    return policy.requirements().isEmpty()
        ? words.text("gtm.gate.form.now.none")
        : words.text("gtm.gate.form.now", names(policy));
  }

  /** Which issues the gate looks at, whatever is chosen here. */
  private String covers(Policy policy) {
    List<String> types =
        settings.issueTypes().stream().filter(policy::covers).map(IssueType::name).toList();
    return types.isEmpty()
        ? words.text("gtm.gate.form.covers.none")
        : words.text("gtm.gate.form.covers", new WordLists(words).and(types));
  }

  private String names(Policy policy) {
    return new WordLists(words)
        .and(
            policy.requirements().stream()
                .map(requirement -> name(requirement.key(), policy))
                .toList());
  }

  private List<Choice> choices(GateScope scope, Policy policy) {
    Stream<Choice> known =
        policy.requirements().stream()
            .map(Requirement::key)
            .map(
                key ->
                    new Choice(key, name(key, policy), !scope.isAll() && scope.asksFor(key), true));
    Stream<Choice> gone =
        scope.unknownTo(policy).stream().map(key -> new Choice(key, key, true, false));
    return Stream.concat(known, gone).toList();
  }

  private String name(String key, Policy policy) {
    return policy
        .requirement(key)
        .map(requirement -> RequirementText.name(requirement, words))
        .orElse(key);
  }
}
