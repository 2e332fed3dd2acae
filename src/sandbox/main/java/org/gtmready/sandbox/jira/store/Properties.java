package org.gtmready.sandbox.jira.store;

import java.util.List;
import java.util.Optional;

/** Table of the JSON values that apps and people keep on issues. */
public final class Properties {
  private final Database database;

  public Properties(Database database) {
    this.database = database;
  }

  public List<String> keys(long issueId) {
    return database.run(
        tx ->
            tx.list(
                "select pkey from issue_property where issue_id = ? order by pkey",
                row -> row.getString(1),
                issueId));
  }

  public Optional<String> get(long issueId, String key) {
    return database.run(
        tx ->
            tx.one(
                "select body from issue_property where issue_id = ? and pkey = ?",
                row -> row.getString(1),
                issueId,
                key));
  }

  /** True when the property is new. */
  public boolean put(long issueId, String key, String json) {
    return database.run(
        tx -> {
          tx.number("select id from issue where id = ? for update", issueId);
          int updated =
              tx.update(
                  "update issue_property set body = ? where issue_id = ? and pkey = ?",
                  json,
                  issueId,
                  key);
          if (updated == 0) {
            tx.update(
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
    return database.run(
            tx ->
                tx.update(
                    "delete from issue_property where issue_id = ? and pkey = ?", issueId, key))
        == 1;
  }
}
