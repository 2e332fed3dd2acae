package org.gtmready.sandbox.jira.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.store.IssueRow;

/** Something done to an issue from its page; a refusal shows the page with the reason. */
final class IssueAction extends SitePage {
  private static final long serialVersionUID = 1L;
  private final transient IssuePage issuePage;
  private final transient Work work;

  IssueAction(ProductHost host, Site site, IssuePage issuePage, Work work) {
    super(host, site);
    this.issuePage = issuePage;
    this.work = work;
  }

  /** What is done. */
  interface Work {
    /** The place below the issue's page to go to afterwards, such as {@code #comment-1}. */
    String on(IssueRow issue, HttpServletRequest request);
  }

  /** Runs the transition {@code action}. */
  static Work transition(Site site) {
    return (issue, request) -> {
      String comment = parameter(request, "comment");
      site.transitions()
          .run(
              user(),
              issue,
              number(request, "action"),
              fields -> fields,
              comment.isEmpty() ? null : comment);
      return "";
    };
  }

  /** Adds the comment {@code comment}. */
  static Work comment(Site site) {
    return (issue, request) ->
        "#comment-" + site.issues().comment(user(), issue, parameter(request, "comment")).id();
  }

  @Override
  void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
    loggedIn();
    IssueRow issue = site().issues().see(user(), parameter(request, "id"));
    String place;
    try {
      place = work.on(issue, request);
    } catch (JiraProblem problem) {
      issuePage.refused(request, response, issue, problem);
      return;
    }
    redirect(response, "/browse/" + issue.key() + place);
  }
}
