package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gtmready.sandbox.host.Modelled;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.Store;

/** Issues as plugins know them; the model behind {@code IssueManager}. */
public final class IssueObjects {
  private final Store store;
  private final Users users;

  public IssueObjects(Store store, Users users) {
    this.store = store;
    this.users = users;
  }

  public MutableIssue of(IssueRow issue) {
    return Modelled.as(
        MutableIssue.class,
        new IssueModel(issue, store.projects().byId(issue.projectId()).orElseThrow(), users));
  }

  public Project projectOf(IssueRow issue) {
    return ProjectModel.of(store.projects().byId(issue.projectId()).orElseThrow(), users);
  }

  public MutableIssue getIssueObject(Long id) {
    return id == null ? null : orNull(store.issues().byId(id));
  }

  public MutableIssue getIssueObject(String key) {
    return key == null ? null : orNull(store.issues().byKey(key).filter(i -> i.key().equals(key)));
  }

  public List<Issue> getIssueObjects(Collection<Long> ids) {
    return ids.stream()
        .map(this::getIssueObject)
        .filter(Objects::nonNull)
        .map(Issue.class::cast)
        .toList();
  }

  /** No issue was ever moved here. */
  public Set<String> getAllIssueKeys(Long issueId) {
    return store.issues().byId(issueId).map(issue -> Set.of(issue.key())).orElse(Set.of());
  }

  private MutableIssue orNull(Optional<IssueRow> issue) {
    return issue.map(this::of).orElse(null);
  }
}
