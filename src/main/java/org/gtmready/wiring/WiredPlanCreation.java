package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.gtmready.core.linking.Linking;
import org.gtmready.core.linking.NewPages;
import org.gtmready.core.linking.PlanCreation;
import org.gtmready.core.policy.PolicyStore;

/** Creating plan pages as a bean of Jira. */
@JiraComponent
public class WiredPlanCreation extends PlanCreation {

  @Inject
  public WiredPlanCreation(Linking linking, PolicyStore policies, NewPages pages) {
    super(linking, policies, pages);
  }
}
