package org.gtmready.sandbox.jira.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.store.ProjectRow;

/** Pages of a project: {@code /projects/LAUNCH/issues} and {@code board}. */
final class ProjectPages extends SitePage {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 500;

  ProjectPages(ProductHost host, Site site) {
    super(host, site);
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String[] path = path(request);
    if (path.length < 2) {
      list(response);
      return;
    }
    ProjectRow project = project(path[1]);
    switch (path.length > 2 ? path[2] : "issues") {
      case "issues" -> issues(response, project);
      case "board" -> board(response, project);
      default -> throw new JiraProblem(404, "The project has no such page.");
    }
  }

  private static String[] path(HttpServletRequest request) {
    return (request.getPathInfo() == null ? "" : request.getPathInfo()).split("/");
  }

  /** The project, if the viewer may see it. */
  private ProjectRow project(String key) {
    loggedIn();
    return site()
        .store()
        .projects()
        .find(key)
        .filter(p -> site().access().may(user(), Access.BROWSE, p.id()))
        .orElseThrow(
            () -> new JiraProblem(404, "There is no project '" + key + "' that you can see."));
  }

  private void list(HttpServletResponse response) throws IOException {
    render(
        response,
        "projects",
        frame("Projects"),
        Map.of(
            "projects", site().access().projects(loggedIn(), Access.BROWSE),
            "mine", java.util.List.of(),
            "show", new Show(host().users())));
  }

  private void issues(HttpServletResponse response, ProjectRow project) throws IOException {
    String all = "project = " + project.key() + " order by key desc";
    render(
        response,
        "issues",
        frame(project.name()),
        Map.of(
            "project",
            project,
            "mayCreate",
            site().access().may(user(), Access.CREATE, project.id()),
            "issues",
            site().search().find(user(), all, 0, MOST).issues(),
            "show",
            new Show(host().users())));
  }

  private void board(HttpServletResponse response, ProjectRow project) throws IOException {
    render(
        response,
        "board",
        frame(project.name() + " board", "jira.agile"),
        Map.of(
            "project",
            project,
            "board",
            Board.of(site(), user(), project),
            "show",
            new Show(host().users())));
  }
}
