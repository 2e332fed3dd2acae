package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import org.gtmready.core.policy.layer.InForce;
import org.gtmready.core.policy.layer.LayeredPolicies;
import org.gtmready.core.policy.layer.PolicyFormat;
import org.gtmready.core.policy.layer.PolicyVersions;
import org.gtmready.core.policy.layer.Projects;
import org.gtmready.core.policy.layer.StartingPolicy;

/** The policies of projects as a bean of Jira. */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public class WiredPolicies extends LayeredPolicies implements LifecycleAware {

  @Inject
  public WiredPolicies(
      StartingPolicy starting,
      PolicyVersions versions,
      PolicyFormat format,
      InForce inForce,
      Projects projects) {
    super(starting, versions, format, inForce, projects);
  }

  @Override
  public void onStart() {
    catchUp();
  }
}
