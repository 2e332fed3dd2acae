package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.gtmready.core.audit.DecisionStore;
import org.gtmready.core.audit.Recording;
import org.gtmready.core.bypass.Detector;
import org.gtmready.core.bypass.GatedEpics;
import org.gtmready.core.bypass.GatingSince;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.core.policy.layer.Projects;

/** The detector as a bean of Jira. */
@JiraComponent
public class WiredDetector extends Detector {

  @Inject
  public WiredDetector(
      GatedEpics epics,
      Projects projects,
      PolicyStore policies,
      GatingSince since,
      DecisionStore decisions,
      Recording recording,
      Clock clock) {
    super(epics, projects, policies, since, decisions, recording, clock);
  }
}
