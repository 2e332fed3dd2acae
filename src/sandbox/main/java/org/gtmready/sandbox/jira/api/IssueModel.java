package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.jira.store.IssueFields;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.ProjectRow;

/** An issue as {@code MutableIssue} shows it: the state at the moment it was read. */
public final class IssueModel {
  private final IssueRow issue;
  private final ProjectRow project;
  private final Users users;
  private String summary;

  IssueModel(IssueRow issue, ProjectRow project, Users users) {
    this.issue = issue;
    this.project = project;
    this.users = users;
    this.summary = issue.fields().summary();
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

  public Long getNumber() {
    return Long.valueOf(issue.key().substring(issue.key().lastIndexOf('-') + 1));
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

  public String getIssueTypeId() {
    return fields().typeId();
  }

  public Status getStatus() {
    return KindModel.status(issue.status());
  }

  public String getStatusId() {
    return issue.statusId();
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String value) {
    summary = value;
  }

  public String getDescription() {
    return fields().description();
  }

  public ApplicationUser getAssignee() {
    return user(fields().assignee());
  }

  public String getAssigneeId() {
    return key(getAssignee());
  }

  public ApplicationUser getReporter() {
    return user(fields().reporter());
  }

  public String getReporterId() {
    return key(getReporter());
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

  public boolean isSubTask() {
    return false;
  }

  public boolean isCreated() {
    return true;
  }

  private static String key(ApplicationUser user) {
    return user == null ? null : user.getKey();
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
