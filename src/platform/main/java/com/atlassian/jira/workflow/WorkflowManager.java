package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;

/**
 * Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source
 * (VERIFIED-BASE); called so by plugins built on Jira 8.20.
 */
public interface WorkflowManager {
  JiraWorkflow getWorkflow(Issue issue);
}
