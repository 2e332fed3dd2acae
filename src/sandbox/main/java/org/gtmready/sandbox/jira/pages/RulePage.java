package org.gtmready.sandbox.jira.pages;

import com.opensymphony.workflow.loader.ValidatorDescriptor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.workflow.Rules;
import org.gtmready.sandbox.modules.WorkflowValidatorModule;

/** The form of a validator: choose its type, then fill in what its plugin asks. */
final class RulePage extends SitePage {
  private static final long serialVersionUID = 1L;
  private static final String MODULE_KEY = "full.module.key";
  private final transient Rules rules;

  RulePage(ProductHost host, Site site, Rules rules) {
    super(host, site);
    this.rules = rules;
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    administrator();
    ProjectRow project = WorkflowPage.project(site(), request);
    int index = number(request, "index");
    if (index >= 0) {
      ValidatorDescriptor validator =
          rules.validator(project.id(), number(request, "action"), index);
      WorkflowValidatorModule module = module(Rules.className(validator));
      form(request, response, project, module, module.renderEdit(validator));
    } else if (parameter(request, "type").isEmpty()) {
      choose(request, response, project);
    } else {
      WorkflowValidatorModule module = byKey(parameter(request, "type"));
      form(request, response, project, module, module.renderInput());
    }
  }

  @Override
  void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
    administrator();
    ProjectRow project = WorkflowPage.project(site(), request);
    WorkflowValidatorModule module = byKey(parameter(request, "type"));
    Map<String, Object> sent = new HashMap<>(request.getParameterMap());
    List.of("atl_token", "project", "action", "index", "type").forEach(sent::remove);
    Map<String, Object> arguments = new LinkedHashMap<>(module.descriptorParams(sent));
    arguments.put(MODULE_KEY, module.key().replace(":", ""));
    int action = number(request, "action");
    int index = number(request, "index");
    if (index >= 0) {
      rules.replace(project.id(), action, index, module.validatorClass(), arguments);
    } else {
      rules.add(project.id(), action, module.validatorClass(), arguments);
    }
    redirect(response, WorkflowPage.address(project));
  }

  private void choose(HttpServletRequest request, HttpServletResponse response, ProjectRow project)
      throws IOException {
    render(
        response,
        "ruleTypes",
        frame("Add validator to transition", "atl.admin"),
        Map.of(
            "project", project,
            "action", number(request, "action"),
            "modules", host().modules().workflowValidators()));
  }

  private void form(
      HttpServletRequest request,
      HttpServletResponse response,
      ProjectRow project,
      WorkflowValidatorModule module,
      String html)
      throws IOException {
    render(
        response,
        "rule",
        frame("Parameters of the validator", "atl.admin"),
        Map.of(
            "project", project,
            "action", number(request, "action"),
            "index", number(request, "index"),
            "module", module,
            "form", html));
  }

  private WorkflowValidatorModule module(String className) {
    return WorkflowPage.module(host(), className)
        .orElseThrow(() -> new JiraProblem(404, "No plugin offers the validator " + className));
  }

  private WorkflowValidatorModule byKey(String key) {
    return host().modules().workflowValidators().stream()
        .filter(module -> module.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new JiraProblem(404, "There is no validator of the type " + key));
  }
}
