package org.gtmready.sandbox.jira.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.store.IssueEdit;
import org.gtmready.sandbox.jira.store.IssueFields;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.ProjectRow;

/** The form of an issue's fields: to create one, or to edit the one named by {@code id}. */
final class EditPage extends SitePage {
  private static final long serialVersionUID = 1L;

  EditPage(ProductHost host, Site site) {
    super(host, site);
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    loggedIn();
    IssueRow issue = issue(request);
    IssueFields fields = issue == null ? preset(request) : issue.fields();
    write(response, project(request, issue), issue, fields, Map.of());
  }

  private IssueFields preset(HttpServletRequest request) {
    IssueEdit edit = new IssueEdit().reporter(user().name());
    Kind.find(Kind.TYPES, parameter(request, "issuetype")).ifPresent(edit::type);
    site()
        .store()
        .issues()
        .byKey(parameter(request, "epic"))
        .filter(IssueRow::isEpic)
        .ifPresent(epic -> edit.epic(epic.id()));
    return edit.fields();
  }

  @Override
  void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
    User user = loggedIn();
    IssueRow issue = issue(request);
    ProjectRow project = project(request, issue);
    IssueFields before =
        issue == null ? new IssueEdit().reporter(user.name()).fields() : issue.fields();
    IssueFields wanted = FormFields.read(request, before, site());
    try {
      IssueRow saved =
          issue == null
              ? site().issues().create(user, project, wanted)
              : site().issues().edit(user, issue, any -> wanted);
      redirect(response, "/browse/" + saved.key());
    } catch (JiraProblem problem) {
      if (problem.errors().isEmpty()) {
        throw problem;
      }
      write(response, project, issue, wanted, problem.errors());
    }
  }

  private IssueRow issue(HttpServletRequest request) {
    String id = parameter(request, "id");
    return id.isEmpty() ? null : site().issues().see(user(), id);
  }

  private ProjectRow project(HttpServletRequest request, IssueRow issue) {
    if (issue != null) {
      site().access().require(user(), Access.EDIT, issue.projectId(), "edit this issue");
      return site().store().projects().byId(issue.projectId()).orElseThrow();
    }
    List<ProjectRow> projects = site().access().projects(user(), Access.CREATE);
    String wanted = parameter(request, "project");
    return projects.stream()
        .filter(p -> wanted.isEmpty() || p.key().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new JiraProblem(403, "You can't create issues in any project."));
  }

  private void write(
      HttpServletResponse response,
      ProjectRow project,
      IssueRow issue,
      IssueFields fields,
      Map<String, String> errors)
      throws IOException {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("key", issue == null ? "" : issue.key());
    parameters.put("project", project);
    parameters.put("fields", fields);
    parameters.put("errors", errors);
    parameters.put("users", host().users().all());
    parameters.put("versions", site().store().versions().of(project.id()));
    String epics = "project = " + project.key() + " and issuetype = Epic order by key";
    parameters.put("epics", site().search().find(user(), epics, 0, 200).issues());
    render(
        response,
        "edit",
        frame(issue == null ? "Create issue" : "Edit issue : " + issue.key()),
        parameters);
  }
}
