package org.gtmready.sandbox.jira.workflow;

import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gtmready.sandbox.cluster.NodeCache;
import org.gtmready.sandbox.cluster.NodeCaches;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.WorkflowTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs issues through the workflows of their projects. */
public final class Workflows {
  private static final Logger LOG = LoggerFactory.getLogger(Workflows.class);
  private final WorkflowTable table;
  private final Function<String, Object> classes;
  private final NodeCache<Steps> parsed;

  /**
   * Workflows with a factory of the classes that they name. As in Jira, each node remembers their
   * descriptors, and learns of a change on another node some time later.
   *
   * @param classes makes a condition, validator or function from its class name
   */
  public Workflows(WorkflowTable table, Function<String, Object> classes, NodeCaches caches) {
    this.table = table;
    this.classes = classes;
    this.parsed = caches.cache("workflows", this::parse);
  }

  /** The status in which issues of the project begin. */
  public Kind first(long projectId) {
    return steps(projectId).first();
  }

  /**
   * The ways out of the issue's status whose conditions hold.
   *
   * @param caller user name, may be null
   * @param inputs what conditions may read, such as {@code issue}
   */
  public List<Transition> available(IssueRow issue, String caller, Map<String, Object> inputs) {
    Steps steps = steps(issue.projectId());
    StepDescriptor step = stepOf(steps, issue);
    Engine engine = engine(steps, issue, step, caller);
    List<Integer> ids =
        Arrays.stream(engine.getAvailableActions(issue.id(), new HashMap<>(inputs)))
            .boxed()
            .toList();
    return steps.actions(step).stream()
        .filter(action -> ids.contains(action.getId()))
        .map(action -> new Transition(action.getId(), action.getName(), steps.target(action, step)))
        .toList();
  }

  /**
   * Runs an action: conditions, validators and functions. Stores nothing.
   *
   * @return the status to which it leads
   * @throws JiraProblem 400 when there is no such action now, or a validator refuses
   */
  public Kind run(IssueRow issue, int actionId, String caller, Map<String, Object> inputs) {
    Steps steps = steps(issue.projectId());
    StepDescriptor step = stepOf(steps, issue);
    IssueEntry entry = new IssueEntry(issue.id(), OneWorkflow.NAME, step.getId());
    Engine engine = new Engine(caller, steps.descriptor(), entry, classes);
    try {
      engine.doAction(issue.id(), actionId, new HashMap<>(inputs));
      return steps.statusOf(entry.stepId());
    } catch (InvalidInputException e) {
      throw refused(e);
    } catch (InvalidActionException e) {
      throw new JiraProblem(
          400,
          "It seems that you have tried to perform a workflow operation (%s) that is not valid for the current state of this issue (%s). The likely cause is that somebody has changed the issue recently, please look at the issue history for details."
              .formatted(nameOf(steps, step, actionId), issue.key()));
    } catch (WorkflowException e) {
      LOG.error("The transition {} of {} broke", actionId, issue.key(), e);
      throw new JiraProblem(500, "The transition could not be run: " + e.getMessage());
    }
  }

  private static String nameOf(Steps steps, StepDescriptor step, int actionId) {
    return steps.actions(step).stream()
        .filter(action -> action.getId() == actionId)
        .map(ActionDescriptor::getName)
        .findFirst()
        .orElse(String.valueOf(actionId));
  }

  private static JiraProblem refused(InvalidInputException e) {
    List<String> generic =
        Steps.typed(e.getGenericErrors(), Object.class).stream()
            .map(String::valueOf)
            .collect(Collectors.toList());
    Map<String, String> fields = new LinkedHashMap<>();
    Map<?, ?> byField = e.getErrors();
    byField.forEach((field, text) -> fields.put(String.valueOf(field), String.valueOf(text)));
    return new JiraProblem(400, generic, fields);
  }

  private Engine engine(Steps steps, IssueRow issue, StepDescriptor step, String caller) {
    IssueEntry entry = new IssueEntry(issue.id(), OneWorkflow.NAME, step.getId());
    return new Engine(caller, steps.descriptor(), entry, classes);
  }

  private static StepDescriptor stepOf(Steps steps, IssueRow issue) {
    return steps
        .ofStatus(issue.status())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No step of the workflow is for the status " + issue.status().name()));
  }

  /** All actions of a project's workflow, each once. */
  public List<ActionDescriptor> actions(long projectId) {
    Steps steps = steps(projectId);
    return steps.all().stream().flatMap(step -> steps.actions(step).stream()).distinct().toList();
  }

  Steps steps(long projectId) {
    return parsed.get(String.valueOf(projectId));
  }

  private Steps parse(String projectId) {
    return table
        .of(Long.parseLong(projectId))
        .map(stored -> new Steps(WorkflowXml.descriptor(stored.xml())))
        .orElseThrow(() -> new IllegalStateException("No workflow for project " + projectId));
  }

  /** Call it when a project's workflow was stored. */
  void changed(long projectId) {
    parsed.changed(String.valueOf(projectId));
  }
}
