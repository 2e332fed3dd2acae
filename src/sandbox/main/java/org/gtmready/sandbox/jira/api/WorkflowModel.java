package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import org.gtmready.sandbox.host.Modelled;
import org.gtmready.sandbox.jira.workflow.Workflows;

/** The workflows of projects as {@code WorkflowManager} hands them out. */
public record WorkflowModel(Workflows workflows) {

  public JiraWorkflow getWorkflow(Issue issue) {
    return Modelled.as(
        JiraWorkflow.class, new OfProject(workflows.actions(issue.getProjectObject().getId())));
  }

  /** A workflow as {@code JiraWorkflow} shows it. */
  public record OfProject(Collection<ActionDescriptor> actions) {
    public Collection<ActionDescriptor> getAllActions() {
      return actions;
    }
  }
}
