package org.gtmready.sandbox.jira.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;

/** The first page: projects, and what is assigned to the viewer. */
final class DashboardPage extends SitePage {
  private static final long serialVersionUID = 1L;
  private static final String MINE =
      "assignee = currentUser() and resolution is empty order by updated desc";

  DashboardPage(ProductHost host, Site site) {
    super(host, site);
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    render(
        response,
        "projects",
        frame("System Dashboard"),
        Map.of(
            "projects", site().access().projects(loggedIn(), Access.BROWSE),
            "mine", site().search().find(user(), MINE, 0, 20).issues(),
            "show", new Show(host().users())));
  }
}
