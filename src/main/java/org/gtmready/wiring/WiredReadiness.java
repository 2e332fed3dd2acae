package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.host.Epics;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.core.readiness.Assessments;
import org.gtmready.core.readiness.Readiness;

/** Readiness as a bean of Jira. */
@JiraComponent
public class WiredReadiness extends Readiness {

  @Inject
  public WiredReadiness(
      Epics epics, PolicyStore policies, Assessments assessments, PlanPages pages) {
    super(epics, policies, assessments, pages);
  }
}
