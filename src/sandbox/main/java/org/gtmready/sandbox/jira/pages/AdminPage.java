package org.gtmready.sandbox.jira.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.store.ProjectRow;

/** Administration: projects with their workflows and permissions, and what plugins add. */
public final class AdminPage extends SitePage {
  private static final long serialVersionUID = 1L;

  AdminPage(ProductHost host, Site site) {
    super(host, site);
  }

  /**
   * A project with who may do what.
   *
   * @param roles members by role
   * @param permissions roles by permission
   */
  public record Scheme(
      ProjectRow project, Map<String, List<String>> roles, Map<String, List<String>> permissions) {}

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    administrator();
    List<Scheme> schemes =
        site().store().projects().all().stream()
            .map(
                project ->
                    new Scheme(
                        project,
                        site().store().projects().roles(project.id()),
                        site().store().projects().permissions(project.id())))
            .toList();
    render(
        response,
        "admin",
        frame("Administration", "atl.admin"),
        Map.of("groups", AdminMenu.of(host(), site()), "schemes", schemes));
  }
}
