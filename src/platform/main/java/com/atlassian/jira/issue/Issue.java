package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;

/**
 * Declaration of the Atlassian type of this name. Signature: implemented member by member
 * (anonymous classes, all @Override) in Atlassian's Slack integration 3.0.0 built on Jira 11.0.0
 * (SlackMessageResource); default methods, if any, would not show (VERIFIED).
 */
public interface Issue {
  Long getId();

  Project getProjectObject();

  Long getProjectId();

  IssueType getIssueType();

  String getIssueTypeId();

  String getSummary();

  ApplicationUser getAssignee();

  ApplicationUser getReporter();

  ApplicationUser getCreator();

  String getKey();

  Status getStatus();

  Timestamp getDueDate();

  Timestamp getCreated();

  Timestamp getUpdated();

  Set<Label> getLabels();

  Collection<ProjectComponent> getComponents();
}
