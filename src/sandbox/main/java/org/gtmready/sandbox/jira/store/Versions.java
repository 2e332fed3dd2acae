package org.gtmready.sandbox.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gtmready.sandbox.store.Sql;

/** Table of versions. */
public final class Versions {
  private static final String SELECT =
      "select id, project_id, name, description, released, archived, start_date, release_date"
          + " from version ";
  private final Sql sql;

  public Versions(Sql sql) {
    this.sql = sql;
  }

  public List<VersionRow> of(long projectId) {
    return sql.list(SELECT + "where project_id = ? order by id", Versions::row, projectId);
  }

  public Optional<VersionRow> byId(long id) {
    return sql.first(SELECT + "where id = ?", Versions::row, id);
  }

  public VersionRow create(VersionRow v) {
    long id =
        sql.insert(
            "insert into version (project_id, name, description, released, archived,"
                + " start_date, release_date) values (?, ?, ?, ?, ?, ?, ?)",
            v.projectId(),
            v.name(),
            v.description(),
            v.released(),
            v.archived(),
            v.startDate(),
            v.releaseDate());
    return byId(id).orElseThrow();
  }

  public void update(VersionRow v) {
    sql.update(
        "update version set name = ?, description = ?, released = ?, archived = ?,"
            + " start_date = ?, release_date = ? where id = ?",
        v.name(),
        v.description(),
        v.released(),
        v.archived(),
        v.startDate(),
        v.releaseDate(),
        v.id());
  }

  /** Takes the version off every issue and removes it. */
  public void delete(long id) {
    sql.inTransaction(
        () ->
            sql.update("delete from issue_fix_version where version_id = ?", id)
                + sql.update("delete from version where id = ?", id));
  }

  private static VersionRow row(ResultSet row) throws SQLException {
    return new VersionRow(
        row.getLong("id"),
        row.getLong("project_id"),
        row.getString("name"),
        row.getString("description"),
        row.getBoolean("released"),
        row.getBoolean("archived"),
        row.getString("start_date"),
        row.getString("release_date"));
  }
}
