package org.gtmready.sandbox.jira.pages;

import com.opensymphony.workflow.loader.ValidatorDescriptor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.workflow.Rules;
import org.gtmready.sandbox.modules.WorkflowValidatorModule;

/** The workflow of a project: its transitions, and their validators as sentences. */
public final class WorkflowPage extends SitePage {
  private static final long serialVersionUID = 1L;
  private final transient Rules rules;

  WorkflowPage(ProductHost host, Site site, Rules rules) {
    super(host, site);
    this.rules = rules;
  }

  /** A transition with its rules. */
  public record Line(Rules.Guarded guarded, List<Rule> rules) {}

  /**
   * A validator.
   *
   * @param name of its type
   * @param html the sentence of its factory
   * @param editable false when its type is unknown here
   */
  public record Rule(String name, String html, boolean editable) {}

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    administrator();
    ProjectRow project = project(site(), request);
    List<Line> lines = new ArrayList<>();
    for (Rules.Guarded guarded : rules.of(project.id())) {
      lines.add(new Line(guarded, guarded.validators().stream().map(this::rule).toList()));
    }
    render(
        response,
        "workflow",
        frame("Workflow of " + project.name(), "atl.admin"),
        Map.of("project", project, "lines", lines));
  }

  /** Removes the validator {@code index} of the transition {@code action}. */
  @Override
  void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
    administrator();
    ProjectRow project = project(site(), request);
    rules.remove(project.id(), number(request, "action"), number(request, "index"));
    redirect(response, address(project));
  }

  private Rule rule(ValidatorDescriptor validator) {
    String className = Rules.className(validator);
    return module(host(), className)
        .map(module -> new Rule(module.name(), module.renderView(validator), true))
        .orElseGet(() -> new Rule(className, "", false));
  }

  static java.util.Optional<WorkflowValidatorModule> module(ProductHost host, String className) {
    return host.modules().workflowValidators().stream()
        .filter(module -> module.validatorClass().equals(className))
        .findFirst();
  }

  static ProjectRow project(Site site, HttpServletRequest request) {
    return site.store()
        .projects()
        .find(parameter(request, "project"))
        .orElseThrow(() -> new JiraProblem(404, "There is no such project."));
  }

  static String address(ProjectRow project) {
    return "/secure/admin/workflows/ViewWorkflow.jspa?project=" + project.key();
  }
}
