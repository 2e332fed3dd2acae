package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public abstract class AbstractIssueWebCondition extends AbstractWebCondition {

  @Override
  public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
    Object issue = jiraHelper.getContextParams().get("issue");
    return issue instanceof Issue it && shouldDisplay(user, it, jiraHelper);
  }

  public abstract boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper);
}
