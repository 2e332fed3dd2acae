package org.gtmready.jira.gate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import jakarta.inject.Inject;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.GuardedWorkflows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for the gate in the descriptors of Jira's workflows, which Jira keeps in memory. */
@JiraComponent
public class JiraGuardedWorkflows implements GuardedWorkflows {

  /** Argument of a validator in which Jira keeps the class that a plugin gave it. */
  private static final String CLASS_NAME = "class.name";

  private static final Logger log = LoggerFactory.getLogger(JiraGuardedWorkflows.class);

  private final IssueManager issues;
  private final WorkflowManager workflows;

  @Inject
  public JiraGuardedWorkflows(
      @JiraImport IssueManager issues, @JiraImport WorkflowManager workflows) {
    this.issues = issues;
    this.workflows = workflows;
  }

  @Override
  public boolean guard(EpicFacts epic) {
    try {
      Issue issue = issues.getIssueObject(epic.id());
      return issue == null
          || workflows.getWorkflow(issue).getAllActions().stream()
              .anyMatch(JiraGuardedWorkflows::isGuarded);
    } catch (RuntimeException unreadable) {
      log.warn(
          "The workflow of {} could not be looked at for the GTM gate", epic.key(), unreadable);
      return true;
    }
  }

  private static boolean isGuarded(ActionDescriptor action) {
    for (Object validator : action.getValidators()) {
      if (validator instanceof ValidatorDescriptor it
          && GateValidator.class
              .getName()
              .equals(String.valueOf(it.getArgs().get(CLASS_NAME)).strip())) {
        return true;
      }
    }
    return false;
  }
}
