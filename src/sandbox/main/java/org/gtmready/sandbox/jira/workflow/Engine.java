package org.gtmready.sandbox.jira.workflow;

import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.basic.BasicWorkflowContext;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.function.Function;

/** OSWorkflow for one user and one issue. */
final class Engine extends AbstractWorkflow {
  private final transient Function<String, Object> classes;

  Engine(
      String caller,
      WorkflowDescriptor workflow,
      IssueEntry entry,
      Function<String, Object> classes) {
    this.classes = classes;
    context = new BasicWorkflowContext(caller);
    setConfiguration(new OneWorkflow(workflow, entry));
  }

  /** Conditions, validators and functions are beans of the plugin, not bare classes. */
  @Override
  protected Object loadObject(String className) {
    return classes.apply(className.strip());
  }

  /** A step without a way out must not end the issue's workflow. */
  @Override
  protected void checkImplicitFinish(long id) {
    // an issue's workflow never ends
  }
}
