package org.gtmready.sandbox.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.store.Sql;

/** Turns rows of the issue table, with their labels and versions, into {@link IssueRow}s. */
final class IssueReader {
  static final String SELECT =
      "select i.id, i.project_id, i.issue_key, i.type_id, i.status_id, i.priority_id, i.summary,"
          + " i.description, i.assignee, i.reporter, i.creator, i.due_date, i.epic_id, i.created,"
          + " i.updated, i.resolved from issue i ";

  /** More ids in one list would meet the limits of some databases. */
  private static final int CHUNK = 500;

  private IssueReader() {}

  static List<IssueRow> read(Sql sql, String tail, Object... arguments) {
    List<IssueRow> bare = sql.list(SELECT + tail, IssueReader::row, arguments);
    Map<Long, List<String>> labels = new HashMap<>();
    Map<Long, List<Long>> versions = new HashMap<>();
    for (int from = 0; from < bare.size(); from += CHUNK) {
      Object[] ids =
          bare.subList(from, Math.min(bare.size(), from + CHUNK)).stream()
              .map(IssueRow::id)
              .toArray();
      String in = " where issue_id in (?" + ", ?".repeat(ids.length - 1) + ") order by 1, 2";
      sql.list(
          "select issue_id, label from issue_label" + in,
          row -> add(labels, row.getLong(1), row.getString(2)),
          ids);
      sql.list(
          "select issue_id, version_id from issue_fix_version" + in,
          row -> add(versions, row.getLong(1), row.getLong(2)),
          ids);
    }
    return bare.stream()
        .map(
            issue ->
                whole(
                    issue,
                    labels.getOrDefault(issue.id(), List.of()),
                    versions.getOrDefault(issue.id(), List.of())))
        .toList();
  }

  private static <T> boolean add(Map<Long, List<T>> map, long id, T value) {
    return map.computeIfAbsent(id, any -> new ArrayList<>()).add(value);
  }

  private static IssueRow whole(IssueRow bare, List<String> labels, List<Long> versions) {
    return new IssueRow(
        bare.id(),
        bare.projectId(),
        bare.key(),
        bare.statusId(),
        bare.creator(),
        bare.created(),
        bare.updated(),
        bare.resolved(),
        new IssueEdit(bare.fields()).labels(labels).fixVersions(versions).fields());
  }

  private static IssueRow row(ResultSet row) throws SQLException {
    long epic = row.getLong("epic_id");
    Long epicId = row.wasNull() ? null : epic;
    long resolved = row.getLong("resolved");
    Instant resolvedAt = row.wasNull() ? null : Instant.ofEpochMilli(resolved);
    return new IssueRow(
        row.getLong("id"),
        row.getLong("project_id"),
        row.getString("issue_key"),
        row.getString("status_id"),
        row.getString("creator"),
        Instant.ofEpochMilli(row.getLong("created")),
        Instant.ofEpochMilli(row.getLong("updated")),
        resolvedAt,
        new IssueFields(
            row.getString("type_id"),
            row.getString("priority_id"),
            row.getString("summary"),
            row.getString("description"),
            row.getString("assignee"),
            row.getString("reporter"),
            row.getString("due_date"),
            epicId,
            List.of(),
            List.of()));
  }
}
