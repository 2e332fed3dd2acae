package org.gtmready.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.store.IssueTable.Slice;
import org.gtmready.sandbox.jira.store.ProjectRow;
import org.gtmready.sandbox.jira.store.Store;

/** Finds issues by queries; nobody finds what they may not see. */
public final class Search {
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("key", "i.id"),
          Map.entry("project", "i.project_id"),
          Map.entry("issuetype", "i.type_id"),
          Map.entry("status", "i.status_id"),
          Map.entry("priority", "i.priority_id"),
          Map.entry("summary", "lower(i.summary)"),
          Map.entry("assignee", "i.assignee"),
          Map.entry("reporter", "i.reporter"),
          Map.entry("created", "i.created"),
          Map.entry("updated", "i.updated"),
          Map.entry("resolved", "i.resolved"),
          Map.entry("duedate", "i.due_date"));
  private final Store store;
  private final Access access;

  public Search(Store store, Access access) {
    this.store = store;
    this.access = access;
  }

  /**
   * One slice of the issues that a query selects.
   *
   * @param user null for anonymous
   * @param jql may be null
   * @throws org.gtmready.sandbox.jira.JiraProblem 400 when the query is wrong
   */
  public Slice find(User user, String jql, int startAt, int maxResults) {
    return find(user, access.projects(user, Access.BROWSE), jql, startAt, maxResults);
  }

  /** The same, whoever may see them. */
  public Slice findAll(String jql, int startAt, int maxResults) {
    return find(null, store.projects().all(), jql, startAt, maxResults);
  }

  private Slice find(User user, List<ProjectRow> visible, String jql, int startAt, int maxResults) {
    Clause.Query query = Parser.parse(jql);
    Conditions conditions = new Conditions(new Fields(store, user), visible);
    Sql seen = Sql.in("i.project_id", visible.stream().map(ProjectRow::id).toList());
    Sql where = Sql.join("and", List.of(seen, conditions.of(query.where())), "");
    return store
        .issues()
        .select(where.text(), where.arguments(), order(query.order()), startAt, maxResults);
  }

  private static String order(List<Clause.Sort> sorts) {
    List<String> columns = new ArrayList<>();
    for (Clause.Sort sort : sorts) {
      String column = COLUMNS.get(Fields.canonical(sort.field()));
      if (column == null) {
        throw Fields.noField(sort.field());
      }
      columns.add(column + (sort.descending() ? " desc" : " asc"));
    }
    columns.add("i.id" + (sorts.isEmpty() ? " desc" : ""));
    return String.join(", ", columns);
  }
}
