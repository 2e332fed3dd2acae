package org.gtmready.jira.gate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.readiness.GateScope;
import org.gtmready.core.readiness.GuardedTransition;
import org.gtmready.core.readiness.GuardedWorkflows;
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
  public Optional<List<GuardedTransition>> of(EpicFacts epic) {
    try {
      Issue issue = issues.getIssueObject(epic.id());
      return Optional.ofNullable(issue)
          .map(found -> guarded(workflows.getWorkflow(found).getAllActions()));
    } catch (RuntimeException unreadable) {
      log.warn(
          "The workflow of {} could not be looked at for the GTM gate", epic.key(), unreadable);
      return Optional.empty();
    }
  }

  /** An action that starts in several statuses is one transition, and asks for what each asks. */
  private static List<GuardedTransition> guarded(Collection<ActionDescriptor> actions) {
    Map<String, GateScope> scopes = new LinkedHashMap<>();
    for (ActionDescriptor action : actions) {
      for (Object validator : action.getValidators()) {
        if (isGate(validator)) {
          scopes.merge(name(action), scope((ValidatorDescriptor) validator), GateScope::and);
        }
      }
    }
    return scopes.entrySet().stream()
        .map(entry -> new GuardedTransition(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static boolean isGate(Object validator) {
    return validator instanceof ValidatorDescriptor it
        && GateValidator.class
            .getName()
            .equals(String.valueOf(it.getArgs().get(CLASS_NAME)).strip());
  }

  private static GateScope scope(ValidatorDescriptor gate) {
    return GateScope.parse((String) gate.getArgs().get(GateChoice.SCOPE));
  }

  private static String name(ActionDescriptor action) {
    return action.getName() == null ? "" : action.getName();
  }
}
