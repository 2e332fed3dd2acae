package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.jira.issues.Access;

/** The model behind {@code PermissionManager}. */
public final class PermissionModel {
  private final Access access;
  private final Users users;

  PermissionModel(Access access, Users users) {
    this.access = access;
    this.users = users;
  }

  public boolean hasPermission(ProjectPermissionKey key, Issue issue, ApplicationUser user) {
    return may(key, issue.getProjectId(), user);
  }

  public boolean hasPermission(ProjectPermissionKey key, Project project, ApplicationUser user) {
    return may(key, project.getId(), user);
  }

  public boolean hasPermission(
      ProjectPermissionKey key, Project project, ApplicationUser user, boolean issueCreation) {
    return may(key, project.getId(), user);
  }

  private boolean may(ProjectPermissionKey key, Long project, ApplicationUser user) {
    return user != null
        && access.may(users.find(user.getName()).orElse(null), key.permissionKey(), project);
  }
}
