package org.gtmready.jira.policy;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.host.Messages;
import org.gtmready.core.policy.layer.Projects;
import org.gtmready.core.policy.layer.Scope;
import org.gtmready.web.AdministrationPage;
import org.gtmready.web.Templates;

/**
 * The page that shows the policy in force, layer by layer, and changes a layer. That of all
 * projects and of categories is for administrators of Jira in a secure session; a project's for
 * whoever administers it. Whoever may not see it is told that it is not there.
 */
@JiraComponent
@UnrestrictedAccess
public class PolicyServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String SCRIPT = "org.gtmready.gtm-readiness:jira-policy";

  private final transient AdministrationPage administration;
  private final transient Projects projects;
  private final transient PolicyPage page;
  private final transient Templates templates;
  private final transient Messages words;

  @Inject
  public PolicyServlet(
      AdministrationPage administration,
      Projects projects,
      PolicyPage page,
      Templates templates,
      Messages words) {
    this.administration = administration;
    this.projects = projects;
    this.page = page;
    this.templates = templates;
    this.words = words;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String project = request.getParameter("project");
    if (project != null) {
      Optional<Scope> scope =
          projects.find(project).map(place -> Scope.project(place.id())).filter(projects::mayEdit);
      if (scope.isEmpty()) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      administration.write(response, SCRIPT, () -> html(scope.get()));
      return;
    }
    Optional<Scope> category = category(request.getParameter("category"));
    administration.show(request, response, SCRIPT, () -> html(category.orElse(Scope.GLOBAL)));
  }

  private Optional<Scope> category(String id) {
    return Optional.ofNullable(id)
        .filter(it -> it.matches("[0-9]{1,18}"))
        .map(it -> Scope.category(Long.parseLong(it)))
        .filter(scope -> projects.category(scope.id()).isPresent());
  }

  private String html(Scope scope) {
    return templates.render("jira/policy.jte", Map.of("words", words, "page", page.of(scope)));
  }
}
