package org.gtmready.sandbox.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.WorkflowTable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The validators of a project's transitions, to read and to change. */
public final class Rules {
  private static final String CLASS_NAME = "class.name";
  private final WorkflowTable table;
  private final Workflows workflows;

  public Rules(WorkflowTable table, Workflows workflows) {
    this.table = table;
    this.workflows = workflows;
  }

  /**
   * A transition with its validators.
   *
   * @param from the status it leaves
   * @param transition where it leads
   * @param validators in their order
   */
  public record Guarded(Kind from, Transition transition, List<ValidatorDescriptor> validators) {}

  /** The transitions in the order of the workflow. */
  public List<Guarded> of(long projectId) {
    Steps steps = workflows.steps(projectId);
    List<Guarded> all = new ArrayList<>();
    for (StepDescriptor step : steps.all()) {
      for (ActionDescriptor action : steps.actions(step)) {
        all.add(
            new Guarded(
                steps.statusOf(step.getId()),
                new Transition(action.getId(), action.getName(), steps.target(action, step)),
                Steps.typed(action.getValidators(), ValidatorDescriptor.class)));
      }
    }
    return all;
  }

  /** The validator of that position. */
  public ValidatorDescriptor validator(long projectId, int actionId, int index) {
    return of(projectId).stream()
        .filter(guarded -> guarded.transition().id() == actionId)
        .map(Guarded::validators)
        .filter(validators -> index >= 0 && index < validators.size())
        .map(validators -> validators.get(index))
        .findFirst()
        .orElseThrow(Rules::gone);
  }

  /** The class that a validator names. */
  public static String className(ValidatorDescriptor validator) {
    return String.valueOf(validator.getArgs().get(CLASS_NAME)).strip();
  }

  /** A descriptor with these arguments, as the factory of a plugin reads it. */
  public static ValidatorDescriptor descriptor(Map<?, ?> arguments) {
    ValidatorDescriptor descriptor = new Descriptor();
    descriptor.setType("class");
    @SuppressWarnings("unchecked") // OSWorkflow's arguments are a raw map of texts
    Map<Object, Object> target = descriptor.getArgs();
    target.putAll(arguments);
    return descriptor;
  }

  public void add(long projectId, int actionId, String className, Map<String, ?> arguments) {
    change(
        projectId,
        document -> {
          Element action = action(document, actionId);
          Element list = child(action, "validators");
          if (list == null) {
            list = document.createElement("validators");
            action.insertBefore(list, firstAfterValidators(action));
          }
          list.appendChild(element(document, className, arguments));
        });
  }

  public void replace(
      long projectId, int actionId, int index, String className, Map<String, ?> arguments) {
    change(
        projectId,
        document -> {
          Element old = validator(document, actionId, index);
          old.getParentNode().replaceChild(element(document, className, arguments), old);
        });
  }

  public void remove(long projectId, int actionId, int index) {
    change(
        projectId,
        document -> {
          Element old = validator(document, actionId, index);
          old.getParentNode().removeChild(old);
        });
  }

  private interface Edit {
    void on(Document document);
  }

  private void change(long projectId, Edit edit) {
    WorkflowTable.Stored stored = table.of(projectId).orElseThrow(Rules::gone);
    Document document = WorkflowXml.document(stored.xml());
    edit.on(document);
    String xml = WorkflowXml.text(document);
    WorkflowXml.descriptor(xml);
    if (!table.replace(stored, xml)) {
      throw new JiraProblem(
          409, "Somebody else has changed the workflow. Look at it and try again.");
    }
    workflows.changed(projectId);
  }

  private static Element element(Document document, String className, Map<String, ?> arguments) {
    Element validator = document.createElement("validator");
    validator.setAttribute("name", "");
    validator.setAttribute("type", "class");
    argument(validator, CLASS_NAME, className);
    arguments.forEach((name, value) -> argument(validator, name, String.valueOf(value)));
    return validator;
  }

  private static void argument(Element validator, String name, String value) {
    Element argument = validator.getOwnerDocument().createElement("arg");
    argument.setAttribute("name", name);
    argument.setTextContent(value);
    validator.appendChild(argument);
  }

  private static Element action(Document document, int id) {
    NodeList actions = document.getElementsByTagName("action");
    for (int i = 0; i < actions.getLength(); i++) {
      Element action = (Element) actions.item(i);
      if (action.getAttribute("id").equals(String.valueOf(id))) {
        return action;
      }
    }
    throw gone();
  }

  private static Element validator(Document document, int actionId, int index) {
    Element list = child(action(document, actionId), "validators");
    NodeList validators = list == null ? null : list.getElementsByTagName("validator");
    if (validators == null || index < 0 || index >= validators.getLength()) {
      throw gone();
    }
    return (Element) validators.item(index);
  }

  private static Element child(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return found.getLength() == 0 ? null : (Element) found.item(0);
  }

  /** OSWorkflow's order: validators stand before pre-functions and results. */
  private static Element firstAfterValidators(Element action) {
    Element functions = child(action, "pre-functions");
    return functions == null || functions.getParentNode() != action
        ? child(action, "results")
        : functions;
  }

  private static JiraProblem gone() {
    return new JiraProblem(404, "There is no such transition or rule any more.");
  }

  /** Gives access to the constructor. */
  private static final class Descriptor extends ValidatorDescriptor {
    private static final long serialVersionUID = 1L;
  }
}
