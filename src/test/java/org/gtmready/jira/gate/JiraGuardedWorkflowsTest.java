package org.gtmready.jira.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import org.gtmready.core.readiness.evaluate.Facts;
import org.junit.jupiter.api.Test;

class JiraGuardedWorkflowsTest {

  private final IssueManager issues = mock(IssueManager.class);
  private final WorkflowManager workflows = mock(WorkflowManager.class);

  @Test
  void findsTheGateOnOneOfSeveralTransitions() {
    workflow(action("com.example.Other"), action("com.example.Other", gate()));
    assertThat(guard()).isTrue();
  }

  @Test
  void findsNone_whereNoTransitionHasIt() {
    workflow(action(), action("com.example.Other"));
    assertThat(guard()).isFalse();
  }

  @Test
  void takesAWorkflowForGuarded_thatCantBeLookedAt() {
    when(workflows.getWorkflow(any())).thenThrow(new IllegalStateException("unreadable"));
    assertThat(guard()).isTrue();
  }

  private boolean guard() {
    MutableIssue issue = mock(MutableIssue.class);
    when(issues.getIssueObject(Facts.EPIC.id())).thenReturn(issue);
    return new JiraGuardedWorkflows(issues, workflows).guard(Facts.EPIC);
  }

  private void workflow(ActionDescriptor... actions) {
    JiraWorkflow workflow = mock(JiraWorkflow.class);
    when(workflow.getAllActions()).thenReturn(List.of(actions));
    when(workflows.getWorkflow(any())).thenReturn(workflow);
  }

  private static String gate() {
    return GateValidator.class.getName();
  }

  @SuppressWarnings("unchecked") // OSWorkflow's lists and arguments are raw
  private static ActionDescriptor action(String... validators) {
    ActionDescriptor action = new ActionDescriptor();
    for (String name : validators) {
      ValidatorDescriptor validator = new ValidatorDescriptor();
      validator.getArgs().put("class.name", name);
      action.getValidators().add(validator);
    }
    return action;
  }
}
