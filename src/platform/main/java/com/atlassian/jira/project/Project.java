package com.atlassian.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Declaration of the Atlassian type of this name. Signature: implemented member by member
 * (anonymous classes, all @Override) in Atlassian's Slack integration 3.0.0 built on Jira 11.0.0
 * (SlackMessageResource); default methods, if any, would not show (VERIFIED).
 */
public interface Project {
  Long getId();

  String getName();

  String getKey();

  ApplicationUser getLead();

  ApplicationUser getProjectLead();

  Collection<IssueType> getIssueTypes();

  ProjectCategory getProjectCategoryObject();
}
