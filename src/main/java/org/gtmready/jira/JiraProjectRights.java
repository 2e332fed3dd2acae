package org.gtmready.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.gtmready.core.host.ProjectRights;
import org.gtmready.core.host.Users;

/** Projects as Jira's permission scheme gives them to their administrators. */
@JiraComponent
public class JiraProjectRights implements ProjectRights {

  private final ProjectManager projects;
  private final PermissionManager permissions;
  private final JiraAuthenticationContext authentication;
  private final Users users;

  @Inject
  public JiraProjectRights(
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
  public Optional<Set<String>> administered(String projectKey) {
    Project project = projects.getProjectObjByKey(projectKey);
    if (project == null) {
      return users.administering() ? Optional.of(Set.of(projectKey)) : Optional.empty();
    }
    return users.administering() || isAdministered(project)
        ? Optional.of(Set.copyOf(projects.getAllProjectKeys(project.getId())))
        : Optional.empty();
  }

  private boolean isAdministered(Project project) {
    return authentication.getLoggedInUser() != null
        && permissions.hasPermission(
            ProjectPermissions.ADMINISTER_PROJECTS, project, authentication.getLoggedInUser());
  }
}
