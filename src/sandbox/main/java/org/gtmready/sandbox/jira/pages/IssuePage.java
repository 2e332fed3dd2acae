package org.gtmready.sandbox.jira.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.api.IssueObjects;
import org.gtmready.sandbox.jira.store.IssueRow;

/** An issue, {@code /browse/LAUNCH-1}; {@code /browse/LAUNCH} leads to the project. */
final class IssuePage extends SitePage {
  private static final long serialVersionUID = 1L;
  private final transient IssueViews views;

  IssuePage(ProductHost host, Site site, IssueObjects objects) {
    super(host, site);
    views = new IssueViews(host, site, objects);
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String key = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    if (key.indexOf('-') < 0 && site().store().projects().find(key).isPresent()) {
      redirect(response, "/projects/" + key + "/issues");
      return;
    }
    write(request, response, site().issues().see(user(), key), List.of());
  }

  /** Shows the issue with the messages of an action that was refused. */
  void write(
      HttpServletRequest request, HttpServletResponse response, IssueRow issue, List<String> errors)
      throws IOException {
    IssueView view = views.of(user(), issue, request, errors);
    String title = "[%s] %s".formatted(issue.key(), issue.fields().summary());
    render(
        response,
        "issue",
        frame(title, "jira.view.issue"),
        Map.of("it", view, "show", new Show(host().users())));
  }

  /** Shows the issue again after a refusal. */
  void refused(
      HttpServletRequest request, HttpServletResponse response, IssueRow issue, JiraProblem problem)
      throws IOException {
    write(request, response, site().issues().see(user(), issue.key()), messages(problem));
  }
}
