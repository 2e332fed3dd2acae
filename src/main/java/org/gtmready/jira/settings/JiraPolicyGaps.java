package org.gtmready.jira.settings;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.PolicyGaps;
import org.gtmready.core.policy.PolicySettings;
import org.gtmready.jira.gate.UnmatchedProjects;

/** Holds the policy against the issue types that Jira has. */
@JiraComponent
public class JiraPolicyGaps implements PolicyGaps.Source {

  private final PolicySettings settings;
  private final UnmatchedProjects unmatched;

  @Inject
  public JiraPolicyGaps(PolicySettings settings, UnmatchedProjects unmatched) {
    this.settings = settings;
    this.unmatched = unmatched;
  }

  @Override
  public PolicyGaps gaps() {
    Policy policy = settings.current();
    return new PolicyGaps(
        settings.issueTypes().stream().noneMatch(policy::covers), unmatched.keys());
  }
}
