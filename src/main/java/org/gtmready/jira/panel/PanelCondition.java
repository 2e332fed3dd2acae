package org.gtmready.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import org.gtmready.core.readiness.Readiness;
import org.gtmready.jira.JiraEpics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the panel on the issue types that the policy covers; other issues cost nothing. */
public class PanelCondition extends AbstractIssueWebCondition {

  private static final Logger log = LoggerFactory.getLogger(PanelCondition.class);

  private final Readiness readiness;

  @Inject
  public PanelCondition(Readiness readiness) {
    this.readiness = readiness;
  }

  @Override
  public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
    try {
      return readiness.covers(
          issue.getProjectObject().getKey(), JiraEpics.type(issue.getIssueType()));
    } catch (RuntimeException failed) {
      // An exception here would cost the whole issue view.
      log.error("GTM-PANEL-001: it could not be decided whether the panel shows", failed);
      return false;
    }
  }
}
