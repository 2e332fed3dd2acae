package org.gtmready.sandbox.jira.store;

import org.gtmready.sandbox.store.Sql;

/** Writes the rows of issues. */
final class IssueRows {
  private IssueRows() {}

  /** The id of the new row. */
  static long insert(
      Sql sql,
      ProjectRow project,
      String key,
      Kind status,
      IssueFields fields,
      String creator,
      long created) {
    long id =
        sql.insert(
            "insert into issue (project_id, issue_key, type_id, status_id, priority_id, summary,"
                + " description, assignee, reporter, creator, due_date, epic_id, created, updated,"
                + " resolved)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as bigint), ?, ?,"
                + " cast(? as bigint))",
            project.id(),
            key,
            fields.typeId(),
            status.id(),
            fields.priorityId(),
            fields.summary(),
            fields.description(),
            fields.assignee(),
            fields.reporter(),
            creator,
            fields.dueDate(),
            fields.epicId(),
            created,
            created,
            status.equals(Kind.RELEASED) ? created : null);
    writeSets(sql, id, fields);
    return id;
  }

  static void update(Sql sql, long id, IssueFields f, long now) {
    sql.update(
        "update issue set type_id = ?, priority_id = ?, summary = ?, description = ?, assignee = ?,"
            + " reporter = ?, due_date = ?, epic_id = cast(? as bigint), updated = ? where id = ?",
        f.typeId(),
        f.priorityId(),
        f.summary(),
        f.description(),
        f.assignee(),
        f.reporter(),
        f.dueDate(),
        f.epicId(),
        now,
        id);
    writeSets(sql, id, f);
  }

  /** Writes the fields that hold many values. */
  private static void writeSets(Sql sql, long issueId, IssueFields fields) {
    sql.update("delete from issue_label where issue_id = ?", issueId);
    for (String label : fields.labels()) {
      sql.update("insert into issue_label (issue_id, label) values (?, ?)", issueId, label);
    }
    sql.update("delete from issue_fix_version where issue_id = ?", issueId);
    for (Long version : fields.fixVersions()) {
      sql.update(
          "insert into issue_fix_version (issue_id, version_id) values (?, ?)", issueId, version);
    }
  }
}
