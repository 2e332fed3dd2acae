package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.project.Project;
import java.util.Set;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.store.Store;

/** The model behind {@code ProjectManager}. */
public final class ProjectDirectory {
  private final Store store;
  private final Users users;

  ProjectDirectory(Store store, Users users) {
    this.store = store;
    this.users = users;
  }

  public Project getProjectObjByKey(String key) {
    return store
        .projects()
        .find(key)
        .filter(row -> row.key().equals(key))
        .map(row -> ProjectModel.of(row, users))
        .orElse(null);
  }

  /** No project has ever got another key here. */
  public Set<String> getAllProjectKeys(Long id) {
    return Set.of(store.projects().byId(id).map(ProjectRow::key).orElseThrow());
  }
}
