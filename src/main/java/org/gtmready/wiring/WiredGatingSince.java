package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.gtmready.core.bypass.GatingSince;
import org.gtmready.core.policy.layer.LayeredPolicies;
import org.gtmready.core.policy.layer.PolicyFormat;
import org.gtmready.core.policy.layer.PolicyVersions;
import org.gtmready.core.policy.layer.StartingPolicy;

/** When gating began, as a bean of Jira. */
@JiraComponent
public class WiredGatingSince extends GatingSince {

  @Inject
  public WiredGatingSince(
      LayeredPolicies policies,
      PolicyVersions versions,
      PolicyFormat format,
      StartingPolicy starting) {
    super(policies, versions, format, starting);
  }
}
