package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.jira.store.IssueFields;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.ProjectRow;

/** An issue as {@code MutableIssue} shows it: the state at the moment it was read. */
public final class IssueModel {
  private final IssueRow issue;
  private final ProjectRow project;
  private final Users users;

  IssueModel(IssueRow issue, ProjectRow project, Users users) {
    this.issue = issue;
    this.project = project;
    this.users = users;
  }

  private IssueFields fields() {
    return issue.fields();
  }

  public Long getId() {
    return issue.id();
  }

  public String getKey() {
    return issue.key();
  }

  public Project getProjectObject() {
    return ProjectModel.of(project, users);
  }

  public Long getProjectId() {
    return project.id();
  }

  public IssueType getIssueType() {
    return KindModel.type(issue.type());
  }

  public Status getStatus() {
    return KindModel.status(issue.status());
  }

  public String getSummary() {
    return fields().summary();
  }

  public String getDescription() {
    return fields().description();
  }

  public ApplicationUser getAssignee() {
    return user(fields().assignee());
  }

  public ApplicationUser getReporter() {
    return user(fields().reporter());
  }

  public ApplicationUser getCreator() {
    return user(issue.creator());
  }

  public Timestamp getCreated() {
    return Timestamp.from(issue.created());
  }

  public Timestamp getUpdated() {
    return Timestamp.from(issue.updated());
  }

  public Timestamp getResolutionDate() {
    return issue.resolved() == null ? null : Timestamp.from(issue.resolved());
  }

  public Timestamp getDueDate() {
    return fields().dueDate() == null
        ? null
        : Timestamp.valueOf(LocalDate.parse(fields().dueDate()).atStartOfDay());
  }

  public Set<Label> getLabels() {
    return fields().labels().stream()
        .map(label -> new Label(0L, issue.id(), label))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** There are none here. */
  public Collection<ProjectComponent> getComponents() {
    return List.of();
  }

  public boolean isSubTask() {
    return false;
  }

  private ApplicationUser user(String name) {
    return UserModel.of(users.find(name).orElse(null));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Issue it && it.getId().equals(issue.id());
  }

  @Override
  public int hashCode() {
    return Long.hashCode(issue.id());
  }

  @Override
  public String toString() {
    return issue.key();
  }
}
