package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.host.Epics;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.core.readiness.Assessments;

/** Assessments as a bean of Jira. */
@JiraComponent
public class WiredAssessments extends Assessments {

  @Inject
  public WiredAssessments(PolicyStore policies, EvidenceStore store, Epics epics, Clock clock) {
    super(policies, store, epics, clock);
  }
}
