package org.gtmready.sandbox.jira.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.store.IssueEdit;
import org.gtmready.sandbox.jira.store.IssueFields;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.ProjectRow;

/** The form of a new issue; what it does not ask for is REST's to set. */
final class CreatePage extends SitePage {
  private static final long serialVersionUID = 1L;

  CreatePage(ProductHost host, Site site) {
    super(host, site);
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    loggedIn();
    write(response, project(request), request, Map.of());
  }

  @Override
  void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
    loggedIn();
    ProjectRow project = project(request);
    try {
      IssueRow saved = site().issues().create(user(), project, fields(request));
      redirect(response, "/browse/" + saved.key());
    } catch (JiraProblem problem) {
      if (problem.errors().isEmpty()) {
        throw problem;
      }
      write(response, project, request, problem.errors());
    }
  }

  private IssueFields fields(HttpServletRequest request) {
    String description = parameter(request, "description").replace("\r\n", "\n");
    IssueEdit edit = new IssueEdit().reporter(user().name()).summary(parameter(request, "summary"));
    Kind.find(Kind.TYPES, parameter(request, "issuetype")).ifPresent(edit::type);
    site()
        .store()
        .issues()
        .byKey(parameter(request, "epic"))
        .filter(IssueRow::isEpic)
        .ifPresent(epic -> edit.epic(epic.id()));
    return edit.description(description.isEmpty() ? null : description).fields();
  }

  private ProjectRow project(HttpServletRequest request) {
    String wanted = parameter(request, "project");
    return site().access().projects(user(), Access.CREATE).stream()
        .filter(p -> wanted.isEmpty() || p.key().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new JiraProblem(403, "You can't create issues in any project."));
  }

  private void write(
      HttpServletResponse response,
      ProjectRow project,
      HttpServletRequest request,
      Map<String, String> errors)
      throws IOException {
    render(
        response,
        "create",
        frame("Create issue"),
        Map.of(
            "project",
            project,
            "fields",
            fields(request),
            "epic",
            parameter(request, "epic"),
            "errors",
            errors));
  }
}
