package org.gtmready.sandbox.jira.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.workflow.Transition;

/** Moves many issues at once; each passes its own validators. */
public final class BulkPage extends SitePage {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 500;

  BulkPage(ProductHost host, Site site) {
    super(host, site);
  }

  /** A transition and the issues that it could move. */
  public record Choice(Kind from, Transition transition, List<IssueRow> issues) {}

  /**
   * What became of an issue.
   *
   * @param errors empty when it was moved
   */
  public record Outcome(String key, List<String> errors) {}

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    write(response, project(request), List.of());
  }

  @Override
  void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
    ProjectRow project = project(request);
    String[] keys = request.getParameterValues("issue");
    List<Outcome> outcomes = new ArrayList<>();
    for (String key : keys == null ? new String[0] : keys) {
      outcomes.add(move(key, number(request, "action")));
    }
    write(response, project, outcomes);
  }

  private Outcome move(String key, int action) {
    try {
      IssueRow issue = site().issues().see(user(), key);
      site().transitions().run(user(), issue, action, fields -> fields, null);
      return new Outcome(key, List.of());
    } catch (JiraProblem problem) {
      return new Outcome(key, messages(problem));
    }
  }

  private ProjectRow project(HttpServletRequest request) {
    loggedIn();
    return site()
        .store()
        .projects()
        .find(parameter(request, "project"))
        .filter(p -> site().access().may(user(), Access.BROWSE, p.id()))
        .orElseThrow(() -> new JiraProblem(404, "There is no such project that you can see."));
  }

  private void write(HttpServletResponse response, ProjectRow project, List<Outcome> outcomes)
      throws IOException {
    render(
        response,
        "bulk",
        frame("Bulk transition"),
        Map.of(
            "project",
            project,
            "choices",
            choices(project),
            "outcomes",
            outcomes,
            "show",
            new Show(host().users())));
  }

  private List<Choice> choices(ProjectRow project) {
    Map<String, Choice> choices = new LinkedHashMap<>();
    String all = "project = " + project.key() + " order by key";
    for (IssueRow issue : site().search().find(user(), all, 0, MOST).issues()) {
      for (Transition transition : site().transitions().available(user(), issue)) {
        choices
            .computeIfAbsent(
                issue.statusId() + "-" + transition.id(),
                any -> new Choice(issue.status(), transition, new ArrayList<>()))
            .issues()
            .add(issue);
      }
    }
    return List.copyOf(choices.values());
  }
}
