package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import org.gtmready.core.policy.DefaultPolicy;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.PolicyStore;

/** The shipped default policy, for every project. */
@JiraComponent
public class ShippedPolicyStore implements PolicyStore {

  @Override
  public Policy policyFor(String projectKey) {
    return DefaultPolicy.policy();
  }
}
