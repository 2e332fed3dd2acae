package org.gtmready.sandbox.jira.store;

import java.util.Optional;
import org.gtmready.sandbox.store.Sql;

/** Table of the workflow of each project, as XML. */
public final class WorkflowTable {
  private final Sql sql;

  public WorkflowTable(Sql sql) {
    this.sql = sql;
  }

  /**
   * A project's workflow.
   *
   * @param projectId its project
   * @param name shown to administrators
   * @param xml OSWorkflow's own format
   * @param revision counts the changes
   */
  public record Stored(long projectId, String name, String xml, long revision) {}

  public Optional<Stored> of(long projectId) {
    return sql.first(
        "select project_id, name, xml, revision from workflow where project_id = ?",
        row -> new Stored(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)),
        projectId);
  }

  public void create(long projectId, String name, String xml) {
    sql.update(
        "insert into workflow (project_id, name, xml) values (?, ?, ?)", projectId, name, xml);
  }

  /**
   * Replaces the XML if nobody else did since it was read.
   *
   * @return false when somebody did
   */
  public boolean replace(Stored read, String xml) {
    return sql.update(
            "update workflow set xml = ?, revision = revision + 1"
                + " where project_id = ? and revision = ?",
            xml,
            read.projectId(),
            read.revision())
        == 1;
  }
}
