package org.gtmready.sandbox.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gtmready.sandbox.store.Sql;

/** Table of projects and of who may do what in them. */
public final class Projects {
  private static final String SELECT =
      "select id, pkey, name, description, lead_name, category_id from project ";
  private final Sql sql;

  public Projects(Sql sql) {
    this.sql = sql;
  }

  public List<ProjectRow> all() {
    return sql.list(SELECT + "order by pkey", Projects::row);
  }

  public Optional<ProjectRow> byId(long id) {
    return sql.first(SELECT + "where id = ?", Projects::row, id);
  }

  /** By id or key, any case. */
  public Optional<ProjectRow> find(String idOrKey) {
    String key = idOrKey.toUpperCase(Locale.ROOT);
    Optional<ProjectRow> byKey = sql.first(SELECT + "where pkey = ?", Projects::row, key);
    if (byKey.isPresent() || !key.matches("\\d{1,18}")) {
      return byKey;
    }
    return byId(Long.parseLong(key));
  }

  public ProjectRow create(String key, String name, String description, String lead) {
    long id =
        sql.insert(
            "insert into project (pkey, name, description, lead_name) values (?, ?, ?, ?)",
            key,
            name,
            description,
            lead);
    return new ProjectRow(id, key, name, description, lead, null);
  }

  /** Puts a project into a category, or with null in none. */
  public void categorise(long id, Long category) {
    sql.update("update project set category_id = ? where id = ?", category, id);
  }

  /** Creates the schema of who may do what: members of roles, and roles of permissions. */
  public void permit(
      long projectId, Map<String, List<String>> members, Map<String, List<String>> permissions) {
    sql.inTransaction(
        () -> {
          members.forEach(
              (role, users) ->
                  users.forEach(
                      user ->
                          sql.update(
                              "insert into project_role_member (project_id, role_name, user_name)"
                                  + " values (?, ?, ?)",
                              projectId,
                              role,
                              user)));
          permissions.forEach(
              (permission, roles) ->
                  roles.forEach(
                      role ->
                          sql.update(
                              "insert into project_permission (project_id, permission, role_name)"
                                  + " values (?, ?, ?)",
                              projectId,
                              permission,
                              role)));
          return true;
        });
  }

  public boolean isPermitted(long projectId, String permission, String userName) {
    return sql.number(
            "select count(*) from project_permission p join project_role_member m"
                + " on m.project_id = p.project_id and m.role_name = p.role_name"
                + " where p.project_id = ? and p.permission = ? and m.user_name = ?",
            projectId,
            permission,
            userName)
        > 0;
  }

  /** Names of users by role, both sorted. */
  public Map<String, List<String>> roles(long projectId) {
    return grouped(
        "select role_name, user_name from project_role_member where project_id = ? order by 1, 2",
        projectId);
  }

  /** Names of roles by permission, both sorted. */
  public Map<String, List<String>> permissions(long projectId) {
    return grouped(
        "select permission, role_name from project_permission where project_id = ? order by 1, 2",
        projectId);
  }

  private Map<String, List<String>> grouped(String select, long projectId) {
    Map<String, List<String>> result = new LinkedHashMap<>();
    sql.list(
        select,
        row ->
            result
                .computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                .add(row.getString(2)),
        projectId);
    return result;
  }

  private static ProjectRow row(ResultSet row) throws SQLException {
    return new ProjectRow(
        row.getLong("id"),
        row.getString("pkey"),
        row.getString("name"),
        row.getString("description"),
        row.getString("lead_name"),
        row.getObject("category_id", Long.class));
  }
}
