package org.gtmready.jira.gate;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gtmready.core.host.Messages;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.readiness.GateScope;
import org.gtmready.web.Templates;

/** Renders the gate's settings: as a form to change them and as a sentence to read. */
@JiraComponent
public class GateForm {

  /** Argument in the workflow that holds a stored {@link GateScope}. */
  static final String SCOPE = "gtm.requirements";

  static final String WHICH = "gtmWhich";
  static final String CHOSEN = "chosen";
  static final String REQUIREMENT = "gtmRequirement";

  private final PolicyStore policies;
  private final Messages words;
  private final Templates templates;

  @Inject
  public GateForm(PolicyStore policies, Messages words, Templates templates) {
    this.policies = policies;
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
    return templates.render(
        "jira/gate-form.jte",
        Map.of("words", words, "all", scope.isAll(), "choices", choices(scope)));
  }

  String line(GateScope scope) {
    String text =
        scope.isAll()
            ? words.text("gtm.gate.line.all")
            : words.text(
                scope.keys().size() == 1 ? "gtm.gate.line.one" : "gtm.gate.line.some",
                list(scope.keys().stream().map(this::name).toList()));
    return templates.render("jira/gate-line.jte", Map.of("text", text, "unknown", unknown(scope)));
  }

  private String unknown(GateScope scope) {
    List<String> keys = scope.unknownTo(policies.policyFor(""));
    return keys.isEmpty() ? "" : words.text("gtm.gate.line.unknown", String.join(", ", keys));
  }

  private List<Choice> choices(GateScope scope) {
    Stream<Choice> known =
        policies.policyFor("").requirements().stream()
            .map(Requirement::key)
            .map(key -> new Choice(key, name(key), !scope.isAll() && scope.asksFor(key), true));
    Stream<Choice> gone =
        scope.unknownTo(policies.policyFor("")).stream()
            .map(key -> new Choice(key, key, true, false));
    return Stream.concat(known, gone).toList();
  }

  private String name(String key) {
    return policies.policyFor("").requirement(key).isPresent()
        ? words.text("gtm.requirement." + key + ".name")
        : key;
  }

  private String list(List<String> names) {
    String text = names.get(0);
    for (int i = 1; i < names.size(); i++) {
      String joint = i == names.size() - 1 ? "gtm.list.last" : "gtm.list.comma";
      text = words.text(joint, text, names.get(i));
    }
    return text;
  }
}
