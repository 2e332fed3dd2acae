package org.gtmready.sandbox.jira.pages;

import java.util.List;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.Site;
import org.gtmready.sandbox.jira.store.IssueFields;
import org.gtmready.sandbox.jira.store.IssueRow;
import org.gtmready.sandbox.jira.store.Kind;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.workflow.Transition;

/** A project's issues in a column a status. */
public record Board(List<Column> columns) {
  private static final int MOST = 500;

  /** The issues of one status. */
  public record Column(Kind status, List<Card> cards) {}

  /**
   * One issue.
   *
   * @param epic summary of its epic, or null
   * @param transitions where the viewer may move it
   */
  public record Card(IssueRow issue, String epic, List<Transition> transitions) {}

  static Board of(Site site, User user, ProjectRow project) {
    List<IssueRow> issues =
        site.search().find(user, "project = " + project.key() + " order by key", 0, MOST).issues();
    return new Board(
        Kind.STATUSES.stream()
            .map(
                status ->
                    new Column(
                        status,
                        issues.stream()
                            .filter(issue -> issue.statusId().equals(status.id()))
                            .map(issue -> card(site, user, issue, issues))
                            .toList()))
            .toList());
  }

  private static Card card(Site site, User user, IssueRow issue, List<IssueRow> all) {
    Long epicId = issue.fields().epicId();
    String epic =
        all.stream()
            .filter(it -> epicId != null && it.id() == epicId)
            .map(IssueRow::fields)
            .map(IssueFields::summary)
            .findFirst()
            .orElse(null);
    return new Card(issue, epic, site.transitions().available(user, issue));
  }
}
