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
import org.gtmready.core.readiness.GateScope;
import org.gtmready.core.readiness.GuardedTransition;
import org.gtmready.core.readiness.evaluate.Facts;
import org.junit.jupiter.api.Test;

class JiraGuardedWorkflowsTest {

  private final IssueManager issues = mock(IssueManager.class);
  private final WorkflowManager workflows = mock(WorkflowManager.class);

  @Test
  void findsTheGateOnOneOfSeveralTransitions() {
    workflow(
        action("Start", "com.example.Other"), action("Release", "com.example.Other", gate("all")));
    assertThat(found()).containsExactly(new GuardedTransition("Release", GateScope.ALL));
  }

  @Test
  void tellsWhatEachTransitionAsksFor_andJoinsThoseOfOneName() {
    workflow(
        action("Ready", gate("positioning,adoption-metrics")),
        action("Release", gate("positioning")),
        action("Release", gate("sales-enablement")),
        action("Ship", gate("positioning"), gate("all")));
    assertThat(found())
        .containsExactly(
            new GuardedTransition(
                "Ready", GateScope.of(List.of("positioning", "adoption-metrics"))),
            new GuardedTransition(
                "Release", GateScope.of(List.of("positioning", "sales-enablement"))),
            new GuardedTransition("Ship", GateScope.ALL));
  }

  @Test
  void findsNone_whereNoTransitionHasIt() {
    workflow(action("Start"), action("Release", "com.example.Other"));
    assertThat(found()).isEmpty();
    assertThat(workflows().guard(Facts.EPIC)).isFalse();
  }

  @Test
  void takesAWorkflowForGuarded_thatCantBeLookedAt() {
    when(workflows.getWorkflow(any())).thenThrow(new IllegalStateException("unreadable"));
    assertThat(workflows().of(Facts.EPIC)).isEmpty();
    assertThat(workflows().guard(Facts.EPIC)).isTrue();
  }

  private List<GuardedTransition> found() {
    return workflows().of(Facts.EPIC).orElseThrow();
  }

  private JiraGuardedWorkflows workflows() {
    MutableIssue issue = mock(MutableIssue.class);
    when(issues.getIssueObject(Facts.EPIC.id())).thenReturn(issue);
    return new JiraGuardedWorkflows(issues, workflows);
  }

  private void workflow(ActionDescriptor... actions) {
    JiraWorkflow workflow = mock(JiraWorkflow.class);
    when(workflow.getAllActions()).thenReturn(List.of(actions));
    when(workflows.getWorkflow(any())).thenReturn(workflow);
  }

  @SuppressWarnings("unchecked") // OSWorkflow's arguments are raw
  private static ValidatorDescriptor gate(String scope) {
    ValidatorDescriptor validator = validator(GateValidator.class.getName());
    validator.getArgs().put(GateChoice.SCOPE, scope);
    return validator;
  }

  @SuppressWarnings("unchecked") // OSWorkflow's arguments are raw
  private static ValidatorDescriptor validator(String name) {
    ValidatorDescriptor validator = new ValidatorDescriptor();
    validator.getArgs().put("class.name", name);
    return validator;
  }

  @SuppressWarnings("unchecked") // OSWorkflow's lists are raw
  private static ActionDescriptor action(String name, Object... validators) {
    ActionDescriptor action = new ActionDescriptor();
    action.setName(name);
    for (Object validator : validators) {
      action.getValidators().add(validator instanceof String other ? validator(other) : validator);
    }
    return action;
  }
}
