package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** Base of conditions on an issue. Working copy of the Atlassian class of this name. */
public abstract class AbstractIssueWebCondition extends AbstractWebCondition {

  @Override
  public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
    Object issue = jiraHelper.getContextParams().get("issue");
    return issue instanceof Issue it && shouldDisplay(user, it, jiraHelper);
  }

  public abstract boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper);
}
