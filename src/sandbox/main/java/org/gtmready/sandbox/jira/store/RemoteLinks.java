package org.gtmready.sandbox.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Table of links to things outside Jira; a global id occurs once an issue. */
public final class RemoteLinks {
  private static final String SELECT =
      "select id, issue_id, global_id, title, url, body from remote_link ";
  private final Database database;

  public RemoteLinks(Database database) {
    this.database = database;
  }

  public List<RemoteLinkRow> of(long issueId) {
    return database.run(
        tx -> tx.list(SELECT + "where issue_id = ? order by id", RemoteLinks::row, issueId));
  }

  public Optional<RemoteLinkRow> byId(long issueId, long id) {
    return database.run(
        tx -> tx.one(SELECT + "where issue_id = ? and id = ?", RemoteLinks::row, issueId, id));
  }

  public Optional<RemoteLinkRow> byGlobalId(long issueId, String globalId) {
    return database.run(tx -> byGlobalId(tx, issueId, globalId));
  }

  /**
   * Stores the link: replaces the one of the same global id, else adds one.
   *
   * @return its id and whether it is new
   */
  public Saved save(RemoteLinkRow link) {
    return database.run(
        tx -> {
          // the issue's row serialises two savers of one global id
          tx.number("select id from issue where id = ? for update", link.issueId());
          Optional<RemoteLinkRow> same =
              link.globalId() == null
                  ? Optional.empty()
                  : byGlobalId(tx, link.issueId(), link.globalId());
          if (same.isPresent()) {
            update(tx, same.get().id(), link);
            return new Saved(same.get().id(), false);
          }
          long id =
              tx.insert(
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
    database.run(tx -> update(tx, link.id(), link));
  }

  public void delete(long id) {
    database.run(tx -> tx.update("delete from remote_link where id = ?", id));
  }

  private static int update(Tx tx, long id, RemoteLinkRow link) {
    return tx.update(
        "update remote_link set global_id = ?, title = ?, url = ?, body = ? where id = ?",
        link.globalId(),
        link.title(),
        link.url(),
        link.body(),
        id);
  }

  private static Optional<RemoteLinkRow> byGlobalId(Tx tx, long issueId, String globalId) {
    return tx.one(
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
