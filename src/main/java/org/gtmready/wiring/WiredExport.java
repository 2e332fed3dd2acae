package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.gtmready.core.audit.DecisionStore;
import org.gtmready.core.audit.Export;
import org.gtmready.core.host.Epics;
import org.gtmready.core.host.ProjectRights;
import org.gtmready.core.host.Users;

/** The export as a bean of Jira. */
@JiraComponent
public class WiredExport extends Export {

  @Inject
  public WiredExport(DecisionStore decisions, ProjectRights projects, Epics epics, Users users) {
    super(decisions, projects, epics, users);
  }
}
