package org.gtmready.sandbox.jira.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.store.IssueRow;

/** Deletes an issue and goes to its project. */
final class DeletePage extends SitePage {
  private static final long serialVersionUID = 1L;

  DeletePage(ProductHost host, Site site) {
    super(host, site);
  }

  @Override
  void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
    IssueRow issue = site().issues().see(loggedIn(), parameter(request, "id"));
    site().issues().delete(user(), issue);
    String project = issue.key().substring(0, issue.key().lastIndexOf('-'));
    redirect(response, "/projects/" + project + "/issues");
  }
}
