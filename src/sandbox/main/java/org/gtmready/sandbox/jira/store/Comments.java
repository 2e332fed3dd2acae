package org.gtmready.sandbox.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gtmready.sandbox.store.Sql;

/** Table of comments. */
public final class Comments {
  private static final String SELECT =
      "select id, issue_id, author, body, created, updated from issue_comment ";
  private final Sql sql;
  private final Clock clock;

  public Comments(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Oldest first. */
  public List<Comment> of(long issueId) {
    return sql.list(SELECT + "where issue_id = ? order by id", Comments::row, issueId);
  }

  public Optional<Comment> byId(long issueId, long id) {
    return sql.first(SELECT + "where id = ? and issue_id = ?", Comments::row, id, issueId);
  }

  public Comment add(long issueId, String author, String body) {
    return add(issueId, author, body, clock.instant());
  }

  /** Adds a comment that brings its age along. */
  public Comment add(long issueId, String author, String body, Instant when) {
    long now = when.toEpochMilli();
    long id =
        sql.inTransaction(
            () -> {
              sql.update("update issue set updated = ? where id = ?", now, issueId);
              return insert(sql, issueId, author, body, now);
            });
    return byId(issueId, id).orElseThrow();
  }

  static long insert(Sql sql, long issueId, String author, String body, long now) {
    return sql.insert(
        "insert into issue_comment (issue_id, author, body, created, updated)"
            + " values (?, ?, ?, ?, ?)",
        issueId,
        author,
        body,
        now,
        now);
  }

  public void update(long id, String body) {
    sql.update(
        "update issue_comment set body = ?, updated = ? where id = ?", body, clock.millis(), id);
  }

  public void delete(long id) {
    sql.update("delete from issue_comment where id = ?", id);
  }

  private static Comment row(ResultSet row) throws SQLException {
    return new Comment(
        row.getLong("id"),
        row.getLong("issue_id"),
        row.getString("author"),
        row.getString("body"),
        Instant.ofEpochMilli(row.getLong("created")),
        Instant.ofEpochMilli(row.getLong("updated")));
  }
}
