package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gtmready.sandbox.host.Modelled;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.store.Store;

/** The model behind {@code ProjectManager}, which asks nobody's permission. */
public record ProjectDirectory(Store store, Users users) {

  public Project getProjectObj(Long id) {
    return id == null ? null : orNull(store.projects().byId(id));
  }

  public Project getProjectObjByKey(String key) {
    return key == null
        ? null
        : orNull(store.projects().find(key).filter(project -> project.key().equals(key)));
  }

  /** No project has ever got another key here. */
  public Set<String> getAllProjectKeys(Long id) {
    return Set.of(store.projects().byId(id).map(ProjectRow::key).orElseThrow());
  }

  public List<Project> getProjectObjects() {
    return store.projects().all().stream().map(row -> ProjectModel.of(row, users)).toList();
  }

  public ProjectCategory getProjectCategoryObject(Long id) {
    return id == null ? null : categoryOf(id);
  }

  static ProjectCategory categoryOf(long id) {
    return Kind.CATEGORIES.stream()
        .filter(kind -> kind.id().equals(Long.toString(id)))
        .findFirst()
        .map(kind -> Modelled.as(ProjectCategory.class, new Category(id, kind.name())))
        .orElse(null);
  }

  /** A category of projects as {@code ProjectCategory} shows it. */
  public record Category(long id, String name) {
    public Long getId() {
      return id;
    }

    public String getName() {
      return name;
    }
  }

  private Project orNull(Optional<ProjectRow> project) {
    return project.map(row -> ProjectModel.of(row, users)).orElse(null);
  }
}
