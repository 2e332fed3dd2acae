package org.gtmready.sandbox.jira.issues;

import java.util.List;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.store.Projects;

/** Who may do what in which project. Anonymous may nothing. */
public final class Access {
  public static final String BROWSE = "BROWSE_PROJECTS";
  public static final String CREATE = "CREATE_ISSUES";
  public static final String EDIT = "EDIT_ISSUES";
  public static final String DELETE = "DELETE_ISSUES";
  public static final String TRANSITION = "TRANSITION_ISSUES";
  public static final String LINK = "LINK_ISSUES";
  public static final String COMMENT = "ADD_COMMENTS";
  public static final String ASSIGNABLE = "ASSIGNABLE_USER";
  public static final String ADMINISTER = "ADMINISTER_PROJECTS";
  private final Projects projects;

  public Access(Projects projects) {
    this.projects = projects;
  }

  /** True when the user, null for anonymous, holds the permission. */
  public boolean may(User user, String permission, long projectId) {
    return user != null && projects.isPermitted(projectId, permission, user.name());
  }

  /** Projects in which the user may do it. */
  public List<ProjectRow> projects(User user, String permission) {
    return projects.all().stream().filter(p -> may(user, permission, p.id())).toList();
  }

  /**
   * Refuses who may not.
   *
   * @param what completes "You do not have permission to"
   * @throws JiraProblem 401 for anonymous, else 403
   */
  public void require(User user, String permission, long projectId, String what) {
    if (!may(user, permission, projectId)) {
      throw denied(user, "You do not have permission to " + what + ".");
    }
  }

  /** 401 for anonymous, else 403. */
  public static JiraProblem denied(User user, String message) {
    return user == null
        ? new JiraProblem(401, List.of(message, "Login Required"), java.util.Map.of())
        : new JiraProblem(403, message);
  }
}
