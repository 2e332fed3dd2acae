package org.gtmready.sandbox.jira.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.store.IssueTable.Slice;
import org.gtmready.sandbox.jira.store.ProjectRow;

/** Lists of issues: by a query, or those of a project. */
final class IssuesPage extends SitePage {
  private static final long serialVersionUID = 1L;
  private static final int PAGE = 50;

  IssuesPage(ProductHost host, Site site) {
    super(host, site);
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    list(request, response, null, parameter(request, "jql"));
  }

  void list(
      HttpServletRequest request, HttpServletResponse response, ProjectRow project, String jql)
      throws IOException {
    loggedIn();
    int startAt = Math.max(0, number(request, "startAt"));
    Slice slice = new Slice(0, List.of());
    List<String> errors = List.of();
    try {
      slice = site().search().find(user(), jql, startAt, PAGE);
    } catch (JiraProblem problem) {
      errors = messages(problem);
    }
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("project", project);
    parameters.put(
        "mayCreate", project != null && site().access().may(user(), Access.CREATE, project.id()));
    parameters.put("jql", project == null ? jql : "");
    parameters.put("errors", errors);
    parameters.put("issues", slice.issues());
    parameters.put("total", slice.total());
    parameters.put("startAt", startAt);
    parameters.put("next", startAt + PAGE < slice.total() ? startAt + PAGE : -1);
    parameters.put("previous", startAt > 0 ? Math.max(0, startAt - PAGE) : -1);
    parameters.put("show", new Show(host().users()));
    render(response, "issues", frame(project == null ? "Search" : project.name()), parameters);
  }
}
