package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.host.Epics;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.core.readiness.Assessments;
import org.gtmready.core.readiness.ReleaseGate;

/** The gate as a bean of Jira. */
@JiraComponent
public class WiredReleaseGate extends ReleaseGate {

  @Inject
  public WiredReleaseGate(
      PolicyStore policies, Assessments assessments, PlanPages pages, Epics epics) {
    super(policies, assessments, pages, epics);
  }
}
