package org.gtmready.sandbox.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gtmready.sandbox.store.Sql;

/** Table of links to things outside Jira; a global id occurs once an issue. */
public final class RemoteLinks {
  private static final String SELECT =
      "select id, issue_id, global_id, title, url, body from remote_link ";
  private final Sql sql;

  public RemoteLinks(Sql sql) {
    this.sql = sql;
  }

  public List<RemoteLinkRow> of(long issueId) {
    return sql.list(SELECT + "where issue_id = ? order by id", RemoteLinks::row, issueId);
  }

  public Optional<RemoteLinkRow> byId(long issueId, long id) {
    return sql.first(SELECT + "where issue_id = ? and id = ?", RemoteLinks::row, issueId, id);
  }

  public Optional<RemoteLinkRow> byGlobalId(long issueId, String globalId) {
    return sql.inTransaction(() -> byGlobalId(sql, issueId, globalId));
  }

  /**
   * Stores the link: replaces the one of the same global id, else adds one.
   *
   * @return its id and whether it is new
   */
  public Saved save(RemoteLinkRow link) {
    return sql.inTransaction(
        () -> {
          // the issue's row serialises two savers of one global id
          sql.number("select id from issue where id = ? for update", link.issueId());
          Optional<RemoteLinkRow> same =
              link.globalId() == null
                  ? Optional.empty()
                  : byGlobalId(sql, link.issueId(), link.globalId());
          if (same.isPresent()) {
            update(sql, same.get().id(), link);
            return new Saved(same.get().id(), false);
          }
          long id =
              sql.insert(
                  "insert into remote_link (issue_id, global_id, title, url, body)"
                      + " values (?, ?, ?, ?, ?)",
                  link.issueId(),
                  link.globalId(),
                  link.title(),
                  link.url(),
                  link.body());
          return new Saved(id, true);
        });
  }

  /**
   * What became of a saved link.
   *
   * @param id of the link
   * @param created false when one of the same global id was replaced
   */
  public record Saved(long id, boolean created) {}

  public void update(RemoteLinkRow link) {
    sql.inTransaction(() -> update(sql, link.id(), link));
  }

  public void delete(long id) {
    sql.update("delete from remote_link where id = ?", id);
  }

  private static int update(Sql sql, long id, RemoteLinkRow link) {
    return sql.update(
        "update remote_link set global_id = ?, title = ?, url = ?, body = ? where id = ?",
        link.globalId(),
        link.title(),
        link.url(),
        link.body(),
        id);
  }

  private static Optional<RemoteLinkRow> byGlobalId(Sql sql, long issueId, String globalId) {
    return sql.first(
        SELECT + "where issue_id = ? and global_id = ?", RemoteLinks::row, issueId, globalId);
  }

  private static RemoteLinkRow row(ResultSet row) throws SQLException {
    return new RemoteLinkRow(
        row.getLong("id"),
        row.getLong("issue_id"),
        row.getString("global_id"),
        row.getString("title"),
        row.getString("url"),
        row.getString("body"));
  }
}
