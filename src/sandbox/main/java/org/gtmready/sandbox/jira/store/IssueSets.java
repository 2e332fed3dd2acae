package org.gtmready.sandbox.jira.store;

/** Writes the fields of an issue that hold many values. */
final class IssueSets {
  private IssueSets() {}

  static void write(Tx tx, long issueId, IssueFields fields) {
    tx.update("delete from issue_label where issue_id = ?", issueId);
    for (String label : fields.labels()) {
      tx.update("insert into issue_label (issue_id, label) values (?, ?)", issueId, label);
    }
    tx.update("delete from issue_fix_version where issue_id = ?", issueId);
    for (Long version : fields.fixVersions()) {
      tx.update(
          "insert into issue_fix_version (issue_id, version_id) values (?, ?)", issueId, version);
    }
  }
}
