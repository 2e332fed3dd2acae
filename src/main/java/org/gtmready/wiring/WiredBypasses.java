package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.gtmready.core.audit.DecisionStore;
import org.gtmready.core.bypass.Bypasses;
import org.gtmready.core.policy.PolicyStore;

/** What is known of bypasses, as a bean of Jira. */
@JiraComponent
public class WiredBypasses extends Bypasses {

  @Inject
  public WiredBypasses(PolicyStore policies, DecisionStore decisions) {
    super(policies, decisions);
  }
}
