package org.gtmready.sandbox.jira.issues;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.JiraProblem;
import org.gtmready.sandbox.jira.store.Change;
import org.gtmready.sandbox.jira.store.IssueFields;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.IssueTable;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.store.Store;
import org.gtmready.sandbox.jira.workflow.Transition;
import org.gtmready.sandbox.jira.workflow.Workflows;

/** Moving issues through their workflow. */
public final class Transitions {
  private final Store store;
  private final Access access;
  private final Workflows workflows;
  private final FieldRules rules;
  private final Function<IssueRow, Object> asIssue;
  private final Moved listener;

  /** Hears of every issue that went through its workflow, after it was stored. */
  public interface Moved {
    void moved(User user, IssueRow issue, Change change);
  }

  /**
   * Transitions over the workflows.
   *
   * @param asIssue the object that plugins know an issue by
   */
  public Transitions(
      Store store,
      Access access,
      Workflows workflows,
      FieldRules rules,
      Function<IssueRow, Object> asIssue,
      Moved listener) {
    this.store = store;
    this.access = access;
    this.workflows = workflows;
    this.rules = rules;
    this.asIssue = asIssue;
    this.listener = listener;
  }

  /** The transitions that the user may try; none without the permission. */
  public List<Transition> available(User user, IssueRow issue) {
    return access.may(user, Access.TRANSITION, issue.projectId())
        ? workflows.available(issue, user.name(), inputs(user, issue, issue, null))
        : List.of();
  }

  /**
   * Runs a transition; a refused one changes nothing.
   *
   * @param change what else changes of the issue
   * @param comment added with it, or null
   * @throws JiraProblem 400 when it is refused, 403 without the permission
   */
  public void run(
      User user, IssueRow issue, int id, UnaryOperator<IssueFields> change, String comment) {
    access.require(user, Access.TRANSITION, issue.projectId(), "transition this issue");
    IssueFields fields = change.apply(issue.fields());
    ProjectRow project = store.projects().byId(issue.projectId()).orElseThrow();
    if (!fields.equals(issue.fields())) {
      rules.check(project, fields);
    }
    if (comment != null) {
      access.require(user, Access.COMMENT, issue.projectId(), "comment on this issue");
      Issues.checkedComment(comment);
    }
    IssueRow changed = with(issue, fields);
    Kind to = workflows.run(issue, id, user.name(), inputs(user, issue, changed, comment));
    IssueTable.Move move = new IssueTable.Move(user.name(), issue.status(), to, change, comment);
    Change moved =
        store
            .issues()
            .move(issue.id(), move)
            .orElseThrow(
                () ->
                    new JiraProblem(
                        400,
                        "Somebody has moved "
                            + issue.key()
                            + " in the meantime. Reload it and try again."));
    store.issues().byId(issue.id()).ifPresent(now -> listener.moved(user, now, moved));
  }

  private Map<String, Object> inputs(User user, IssueRow issue, IssueRow changed, String comment) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("issue", asIssue.apply(changed));
    inputs.put("originalissueobject", asIssue.apply(issue));
    inputs.put("pkey", issue.key().substring(0, issue.key().lastIndexOf('-')));
    inputs.put("userKey", user.key());
    inputs.put("username", user.name());
    inputs.put("comment", comment);
    return inputs;
  }

  private static IssueRow with(IssueRow issue, IssueFields fields) {
    return new IssueRow(
        issue.id(),
        issue.projectId(),
        issue.key(),
        issue.statusId(),
        issue.creator(),
        issue.created(),
        issue.updated(),
        issue.resolved(),
        fields);
  }
}
