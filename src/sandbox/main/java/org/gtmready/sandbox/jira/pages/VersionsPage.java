package org.gtmready.sandbox.jira.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.store.VersionRow;

/** The versions of a project, and releasing them. */
public final class VersionsPage {
  private static final int MOST = 1000;
  private final ProjectPages pages;

  VersionsPage(ProjectPages pages) {
    this.pages = pages;
  }

  /**
   * One version.
   *
   * @param query that finds its issues
   * @param done how many of its issues are resolved
   * @param total how many issues it has
   */
  public record Line(VersionRow version, String query, long done, long total) {}

  void show(HttpServletResponse response, ProjectRow project) throws IOException {
    List<Line> lines =
        pages.site().store().versions().of(project.id()).stream()
            .map(version -> line(project, version))
            .toList();
    SitePage.render(
        response,
        "versions",
        pages.frame(project.name() + " versions"),
        Map.of(
            "project",
            project,
            "versions",
            lines,
            "mayAdminister",
            mayAdminister(project),
            "show",
            new Show(pages.host().users())));
  }

  private Line line(ProjectRow project, VersionRow version) {
    String query = "project = %s and fixVersion = %d".formatted(project.key(), version.id());
    List<IssueRow> issues = pages.site().search().find(SitePage.user(), query, 0, MOST).issues();
    long done = issues.stream().filter(issue -> issue.resolved() != null).count();
    return new Line(version, query, done, issues.size());
  }

  void change(HttpServletRequest request, HttpServletResponse response, ProjectRow project)
      throws IOException {
    Site site = pages.site();
    if (!mayAdminister(project)) {
      throw new JiraProblem(403, "You do not have permission to change versions.");
    }
    int id = SitePage.number(request, "version");
    if (id < 0) {
      String date = SitePage.parameter(request, "releaseDate");
      site.versions()
          .create(
              SitePage.user(),
              project,
              SitePage.parameter(request, "name"),
              date.isEmpty() ? null : date);
    } else {
      site.versions()
          .release(
              SitePage.user(),
              project,
              id,
              Boolean.parseBoolean(SitePage.parameter(request, "released")));
    }
    pages.redirect(response, "/projects/" + project.key() + "/versions");
  }

  private boolean mayAdminister(ProjectRow project) {
    return pages.site().access().may(SitePage.user(), Access.ADMINISTER, project.id());
  }
}
