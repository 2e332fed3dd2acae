package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.gtmready.sandbox.host.Modelled;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.ProjectRow;

/** A project as {@code Project} shows it. */
public record ProjectModel(ProjectRow project, Users users) {

  static Project of(ProjectRow project, Users users) {
    return Modelled.as(Project.class, new ProjectModel(project, users));
  }

  public Long getId() {
    return project.id();
  }

  public String getKey() {
    return project.key();
  }

  public String getName() {
    return project.name();
  }

  public String getDescription() {
    return project.description();
  }

  public ApplicationUser getLead() {
    return UserModel.of(users.find(project.lead()).orElse(null));
  }

  public ApplicationUser getProjectLead() {
    return getLead();
  }

  /** Null for a project in no category. */
  public ProjectCategory getProjectCategoryObject() {
    return project.category() == null ? null : ProjectDirectory.categoryOf(project.category());
  }

  public Collection<IssueType> getIssueTypes() {
    return Kind.TYPES.stream().map(KindModel::type).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Project it && it.getId().equals(project.id());
  }

  @Override
  public int hashCode() {
    return Long.hashCode(project.id());
  }

  @Override
  public String toString() {
    return "Project: " + project.key();
  }
}
