package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.host.Epics;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.core.readiness.Readiness;

/** Readiness as a bean of Jira. */
@JiraComponent
public class WiredReadiness extends Readiness {

  @Inject
  public WiredReadiness(
      Epics epics, PolicyStore policies, EvidenceStore store, PlanPages pages, Clock clock) {
    super(epics, policies, store, pages, clock);
  }
}
