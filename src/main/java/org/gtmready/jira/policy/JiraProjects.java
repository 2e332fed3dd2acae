package org.gtmready.jira.policy;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gtmready.core.host.Users;
import org.gtmready.core.policy.layer.Projects;
import org.gtmready.core.policy.layer.Scope;

/** Projects as Jira's project manager keeps them in memory. */
@JiraComponent
public class JiraProjects implements Projects {

  private final ProjectManager projects;
  private final PermissionManager permissions;
  private final JiraAuthenticationContext authentication;
  private final Users users;

  @Inject
  public JiraProjects(
      @JiraImport ProjectManager projects,
      @JiraImport PermissionManager permissions,
      @JiraImport JiraAuthenticationContext authentication,
      Users users) {
    this.projects = projects;
    this.permissions = permissions;
    this.authentication = authentication;
    this.users = users;
  }

  @Override
  public Optional<Place> find(String key) {
    return key.isEmpty() ? Optional.empty() : place(projects.getProjectObjByKey(key));
  }

  @Override
  public Optional<Place> find(long id) {
    return place(projects.getProjectObj(id));
  }

  @Override
  public Optional<String> category(long id) {
    return Optional.ofNullable(projects.getProjectCategoryObject(id)).map(ProjectCategory::getName);
  }

  @Override
  public boolean mayEdit(Scope scope) {
    if (users.administering()) {
      return true;
    }
    Project project =
        scope.kind() == Scope.Kind.PROJECT ? projects.getProjectObj(scope.id()) : null;
    return project != null
        && authentication.getLoggedInUser() != null
        && permissions.hasPermission(
            ProjectPermissions.ADMINISTER_PROJECTS, project, authentication.getLoggedInUser());
  }

  private static Optional<Place> place(Project project) {
    return Optional.ofNullable(project)
        .map(
            found ->
                new Place(
                    found.getId(),
                    found.getKey(),
                    found.getName(),
                    found.getProjectCategoryObject() == null
                        ? null
                        : found.getProjectCategoryObject().getId()));
  }
}
