package org.gtmready.sandbox.jira.store;

import org.gtmready.sandbox.store.Sql;

/** Writes the fields of an issue that hold many values. */
final class IssueSets {
  private IssueSets() {}

  static void write(Sql sql, long issueId, IssueFields fields) {
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
