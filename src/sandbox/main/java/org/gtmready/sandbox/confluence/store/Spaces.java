package org.gtmready.sandbox.confluence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gtmready.sandbox.confluence.content.Grant;
import org.gtmready.sandbox.confluence.content.StoredSpace;
import org.gtmready.sandbox.store.Sql;

/** The spaces and who may do what in them. */
public final class Spaces {

  private static final String COLUMNS =
      "select id, space_key, name, description, home_id, creator, created from spaces ";

  private final Sql sql;

  public Spaces(Sql sql) {
    this.sql = sql;
  }

  public List<StoredSpace> all() {
    return sql.list(COLUMNS + "order by name, space_key", Spaces::read);
  }

  /** Keys are compared without case, as Confluence does. */
  public Optional<StoredSpace> byKey(String key) {
    return sql.first(COLUMNS + "where lower(space_key) = lower(?)", Spaces::read, key);
  }

  public Optional<StoredSpace> byId(long id) {
    return sql.first(COLUMNS + "where id = ?", Spaces::read, id);
  }

  /** Adds a space; the key must be free. */
  public void add(StoredSpace space) {
    sql.update(
        "insert into spaces (id, space_key, name, description, home_id, creator, created)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        space.id(),
        space.key(),
        space.name(),
        space.description(),
        space.homeId(),
        space.creator(),
        space.created());
  }

  public void setHome(long id, long pageId) {
    sql.update("update spaces set home_id = ? where id = ?", pageId, id);
  }

  public List<Grant> grants(long spaceId) {
    return sql.list(
        "select grant_right, grantee, name from space_grants where space_id = ?"
            + " order by grantee, name, grant_right",
        row ->
            new Grant(
                Grant.Right.valueOf(row.getString("grant_right")),
                Grant.Grantee.valueOf(row.getString("grantee")),
                row.getString("name")),
        spaceId);
  }

  /** Replaces all permissions of the space. */
  public void setGrants(long spaceId, List<Grant> grants) {
    sql.update("delete from space_grants where space_id = ?", spaceId);
    for (Grant grant : grants.stream().distinct().toList()) {
      sql.update(
          "insert into space_grants (space_id, grant_right, grantee, name) values (?, ?, ?, ?)",
          spaceId,
          grant.right(),
          grant.grantee(),
          grant.name());
    }
  }

  private static StoredSpace read(ResultSet row) throws SQLException {
    return new StoredSpace(
        row.getLong("id"),
        row.getString("space_key"),
        row.getString("name"),
        row.getString("description"),
        row.getLong("home_id"),
        row.getString("creator"),
        Sql.instant(row, "created"));
  }
}
