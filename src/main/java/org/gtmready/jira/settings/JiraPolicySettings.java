package org.gtmready.jira.settings;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gtmready.core.policy.DefaultPolicy;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.PolicySettings;
import org.gtmready.core.policy.PolicyStore;

/**
 * The shipped policy with what Jira's own settings say of it. Jira keeps them in memory on each
 * node, so a decision of the gate costs no query for them.
 */
@JiraComponent
public class JiraPolicySettings implements PolicyStore, PolicySettings {

  /** Under it a list: the policy's version, then the names of the issue types that it covers. */
  private static final String POLICY = "org.gtmready.gtm-readiness.policy";

  private final PluginSettingsFactory settings;
  private final IssueTypeManager types;

  @Inject
  public JiraPolicySettings(
      @ComponentImport PluginSettingsFactory settings, @JiraImport IssueTypeManager types) {
    this.settings = settings;
    this.types = types;
  }

  @Override
  public Policy policyFor(String projectKey) {
    return current();
  }

  @Override
  public Policy current() {
    if (settings.createGlobalSettings().get(POLICY) instanceof List<?> kept) {
      List<String> words = kept.stream().map(String::valueOf).toList();
      return DefaultPolicy.covering(
          Set.copyOf(words.subList(1, words.size())), Long.parseLong(words.get(0)));
    }
    return DefaultPolicy.policy();
  }

  @Override
  public Policy cover(Set<String> issueTypes) {
    Policy before = current();
    if (before.issueTypes().equals(issueTypes)) {
      return before;
    }
    List<String> words = new ArrayList<>(List.of(Long.toString(before.version() + 1)));
    words.addAll(new TreeSet<>(issueTypes));
    settings.createGlobalSettings().put(POLICY, words);
    return current();
  }

  @Override
  public List<String> issueTypes() {
    return types.getIssueTypes().stream().sorted().map(IssueType::getName).distinct().toList();
  }
}
