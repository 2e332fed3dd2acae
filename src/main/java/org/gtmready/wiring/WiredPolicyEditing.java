package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.gtmready.core.host.Users;
import org.gtmready.core.policy.layer.InForce;
import org.gtmready.core.policy.layer.IssueTypes;
import org.gtmready.core.policy.layer.LayeredPolicies;
import org.gtmready.core.policy.layer.PolicyEditing;
import org.gtmready.core.policy.layer.PolicyFormat;
import org.gtmready.core.policy.layer.PolicyVersions;
import org.gtmready.core.policy.layer.Projects;

/** Changes of policies as a bean of Jira. */
@JiraComponent
public class WiredPolicyEditing extends PolicyEditing {

  @Inject
  public WiredPolicyEditing(
      LayeredPolicies policies,
      PolicyVersions versions,
      PolicyFormat format,
      InForce inForce,
      Projects projects,
      IssueTypes types,
      Users users,
      PolicyEditing.Listener listener) {
    super(policies, versions, format, inForce, projects, types, users, listener);
  }
}
