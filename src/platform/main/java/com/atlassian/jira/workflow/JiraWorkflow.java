package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public interface JiraWorkflow extends Comparable<JiraWorkflow> {
  Collection<ActionDescriptor> getAllActions();
}
