package org.gtmready.jira.settings;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Inject;
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

  private static final String ISSUE_TYPES = "org.gtmready.gtm-readiness.policy.issue-types";
  private static final String VERSION = "org.gtmready.gtm-readiness.policy.version";

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
    PluginSettings kept = settings.createGlobalSettings();
    if (kept.get(VERSION) instanceof String version
        && kept.get(ISSUE_TYPES) instanceof List<?> names) {
      TreeSet<String> covered = new TreeSet<>();
      names.forEach(name -> covered.add(String.valueOf(name)));
      return DefaultPolicy.covering(covered, Long.parseLong(version));
    }
    return DefaultPolicy.policy();
  }

  @Override
  public Policy cover(Set<String> issueTypes) {
    Policy before = current();
    if (before.issueTypes().equals(issueTypes)) {
      return before;
    }
    PluginSettings kept = settings.createGlobalSettings();
    kept.put(ISSUE_TYPES, List.copyOf(new TreeSet<>(issueTypes)));
    kept.put(VERSION, Long.toString(before.version() + 1));
    return current();
  }

  @Override
  public List<String> issueTypes() {
    return types.getIssueTypes().stream().sorted().map(IssueType::getName).distinct().toList();
  }
}
