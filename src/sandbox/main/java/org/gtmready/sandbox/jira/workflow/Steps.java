package org.gtmready.sandbox.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gtmready.sandbox.jira.store.Kind;

/** The typed view of a descriptor, whose own lists are raw; a step names the status it is for. */
record Steps(WorkflowDescriptor descriptor) {
  static final String STATUS = "jira.status.id";

  List<StepDescriptor> all() {
    return typed(descriptor.getSteps(), StepDescriptor.class);
  }

  Optional<StepDescriptor> ofStatus(Kind status) {
    return all().stream()
        .filter(step -> status.id().equals(step.getMetaAttributes().get(STATUS)))
        .findFirst();
  }

  Kind statusOf(int stepId) {
    Object status = descriptor.getStep(stepId).getMetaAttributes().get(STATUS);
    return Kind.byId(Kind.STATUSES, String.valueOf(status));
  }

  /** The ways out of a step, global ones last. */
  List<ActionDescriptor> actions(StepDescriptor step) {
    List<ActionDescriptor> actions = typed(step.getActions(), ActionDescriptor.class);
    actions.addAll(typed(descriptor.getGlobalActions(), ActionDescriptor.class));
    return actions;
  }

  /** The status to which an action leads from a step. */
  Kind target(ActionDescriptor action, StepDescriptor from) {
    int step = action.getUnconditionalResult().getStep();
    return statusOf(step == -1 ? from.getId() : step);
  }

  /** The status of a new issue. */
  Kind first() {
    List<ActionDescriptor> initial = typed(descriptor.getInitialActions(), ActionDescriptor.class);
    return statusOf(initial.get(0).getUnconditionalResult().getStep());
  }

  static <T> List<T> typed(List<?> raw, Class<T> type) {
    List<T> result = new ArrayList<>();
    raw.forEach(element -> result.add(type.cast(element)));
    return result;
  }
}
