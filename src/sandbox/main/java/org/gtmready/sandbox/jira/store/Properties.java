package org.gtmready.sandbox.jira.store;

import java.util.List;
import java.util.Optional;
import org.gtmready.sandbox.store.Sql;

/** Table of the JSON values that apps and people keep on issues. */
public final class Properties {
  private final Sql sql;

  public Properties(Sql sql) {
    this.sql = sql;
  }

  public List<String> keys(long issueId) {
    return sql.list(
        "select pkey from issue_property where issue_id = ? order by pkey",
        row -> row.getString(1),
        issueId);
  }

  public Optional<String> get(long issueId, String key) {
    return sql.first(
        "select body from issue_property where issue_id = ? and pkey = ?",
        row -> row.getString(1),
        issueId,
        key);
  }

  /** True when the property is new. */
  public boolean put(long issueId, String key, String json) {
    return sql.inTransaction(
        () -> {
          sql.number("select id from issue where id = ? for update", issueId);
          int updated =
              sql.update(
                  "update issue_property set body = ? where issue_id = ? and pkey = ?",
                  json,
                  issueId,
                  key);
          if (updated == 0) {
            sql.update(
                "insert into issue_property (issue_id, pkey, body) values (?, ?, ?)",
                issueId,
                key,
                json);
          }
          return updated == 0;
        });
  }

  /** True when there was one. */
  public boolean delete(long issueId, String key) {
    return sql.update("delete from issue_property where issue_id = ? and pkey = ?", issueId, key)
        == 1;
  }
}
