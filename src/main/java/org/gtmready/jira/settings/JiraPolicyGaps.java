package org.gtmready.jira.settings;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.PolicyGaps;
import org.gtmready.core.policy.PolicySettings;

/** Holds the policy against the issue types that Jira has. */
@JiraComponent
public class JiraPolicyGaps implements PolicyGaps.Source {

  private final PolicySettings settings;

  @Inject
  public JiraPolicyGaps(PolicySettings settings) {
    this.settings = settings;
  }

  @Override
  public PolicyGaps gaps() {
    Policy policy = settings.current();
    return new PolicyGaps(settings.issueTypes().stream().noneMatch(policy::covers), List.of());
  }
}
