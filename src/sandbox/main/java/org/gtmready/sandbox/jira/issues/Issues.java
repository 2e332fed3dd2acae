package org.gtmready.sandbox.jira.issues;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.store.Comment;
import org.gtmready.sandbox.jira.store.IssueFields;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.store.Store;
import org.gtmready.sandbox.jira.workflow.Workflows;

/** Seeing, creating, changing and deleting issues. */
public final class Issues {
  private static final int MAX_TEXT = 32_767;

  /** The same for an issue that is not there, so that anonymous cannot tell. */
  private static final String UNSEEN = "You do not have the permission to see the specified issue.";

  private final Store store;
  private final Access access;
  private final Workflows workflows;
  private final FieldRules rules;

  public Issues(Store store, Access access, Workflows workflows, FieldRules rules) {
    this.store = store;
    this.access = access;
    this.workflows = workflows;
    this.rules = rules;
  }

  /**
   * The issue, by key or id.
   *
   * @throws JiraProblem 404 when there is none; 401 or 403 when one may not see it
   */
  public IssueRow see(User user, String keyOrId) {
    IssueRow issue =
        (keyOrId.matches("\\d{1,18}")
                ? store.issues().byId(Long.parseLong(keyOrId))
                : store.issues().byKey(keyOrId))
            .orElseThrow(() -> user == null ? Access.denied(null, UNSEEN) : JiraProblem.noIssue());
    if (!access.may(user, Access.BROWSE, issue.projectId())) {
      throw Access.denied(user, UNSEEN);
    }
    return issue;
  }

  /** Those of the issues that the user may see. */
  public List<IssueRow> visible(User user, List<IssueRow> issues) {
    return issues.stream()
        .filter(issue -> access.may(user, Access.BROWSE, issue.projectId()))
        .toList();
  }

  public IssueRow create(User user, ProjectRow project, IssueFields fields) {
    access.require(user, Access.CREATE, project.id(), "create issues in this project");
    rules.check(project, fields);
    return store.issues().create(project, workflows.first(project.id()), fields, user.name());
  }

  public IssueRow edit(User user, IssueRow issue, UnaryOperator<IssueFields> change) {
    access.require(user, Access.EDIT, issue.projectId(), "edit issues in this project");
    ProjectRow project = store.projects().byId(issue.projectId()).orElseThrow();
    return store
        .issues()
        .change(
            issue.id(),
            user.name(),
            before -> {
              IssueFields after = change.apply(before);
              rules.check(project, after);
              return after;
            })
        .orElseThrow(JiraProblem::noIssue);
  }

  public void delete(User user, IssueRow issue) {
    access.require(user, Access.DELETE, issue.projectId(), "delete issues in this project");
    store.issues().delete(issue.id());
  }

  public Comment comment(User user, IssueRow issue, String body) {
    access.require(user, Access.COMMENT, issue.projectId(), "comment on this issue");
    return store.comments().add(issue.id(), user.name(), checkedComment(body));
  }

  /** Refuses an empty or endless comment. */
  public static String checkedComment(String body) {
    if (body == null || body.isBlank()) {
      throw JiraProblem.field("comment", "Comment body can not be empty!");
    }
    if (body.length() > MAX_TEXT) {
      throw JiraProblem.field(
          "comment",
          "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
    }
    return body;
  }
}
