package org.gtmready.jira.gate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Map;
import org.gtmready.core.audit.Passage;
import org.gtmready.core.readiness.GateScope;

/** The transition that is being made, from what OSWorkflow tells each validator. */
final class GatedStep {

  private static final String STATUS = "jira.status.id";

  private GatedStep() {}

  /** Name of the transition; empty when it is unnamed. */
  static String name(Map<?, ?> run) {
    ActionDescriptor action = action(run);
    return action == null || action.getName() == null ? "" : action.getName();
  }

  /** What is known of it; never throws for a workflow that says less. */
  static Passage passage(Map<?, ?> run, GateScope scope) {
    ActionDescriptor action = action(run);
    Status from = run.get("issue") instanceof Issue issue ? issue.getStatus() : null;
    StepDescriptor to = action == null ? null : target(run, action);
    return new Passage(
        action == null ? 0 : action.getId(),
        name(run),
        from == null ? "" : from.getId(),
        from == null ? "" : from.getNameTranslation(),
        to == null || to.getMetaAttributes().get(STATUS) == null
            ? ""
            : String.valueOf(to.getMetaAttributes().get(STATUS)),
        to == null || to.getName() == null ? "" : to.getName(),
        scope);
  }

  private static ActionDescriptor action(Map<?, ?> run) {
    return run.get("descriptor") instanceof WorkflowDescriptor workflow
            && run.get("actionId") instanceof Integer id
        ? workflow.getAction(id)
        : null;
  }

  /** Null when the transition stays where it is, and when its result depends on conditions. */
  private static StepDescriptor target(Map<?, ?> run, ActionDescriptor action) {
    return action.getUnconditionalResult() == null
            || !action.getConditionalResults().isEmpty()
            || action.getUnconditionalResult().getStep() < 0
        ? null
        : ((WorkflowDescriptor) run.get("descriptor"))
            .getStep(action.getUnconditionalResult().getStep());
  }
}
