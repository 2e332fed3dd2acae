package org.gtmready.sandbox.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gtmready.sandbox.store.Sql;

/** Table of links between issues. */
public final class IssueLinks {
  private static final String SELECT =
      "select id, type_id, source_id, destination_id from issue_link ";
  private final Sql sql;

  public IssueLinks(Sql sql) {
    this.sql = sql;
  }

  /** Links that start or end at the issue. */
  public List<IssueLinkRow> of(long issueId) {
    return sql.list(
        SELECT + "where source_id = ? or destination_id = ? order by id",
        IssueLinks::row,
        issueId,
        issueId);
  }

  public Optional<IssueLinkRow> byId(long id) {
    return sql.first(SELECT + "where id = ?", IssueLinks::row, id);
  }

  /** Adds the link unless it is there. */
  public IssueLinkRow add(LinkType type, long sourceId, long destinationId) {
    return sql.inTransaction(
        () ->
            sql.first(
                    SELECT + "where type_id = ? and source_id = ? and destination_id = ?",
                    IssueLinks::row,
                    type.id(),
                    sourceId,
                    destinationId)
                .orElseGet(
                    () ->
                        new IssueLinkRow(
                            sql.insert(
                                "insert into issue_link (type_id, source_id, destination_id)"
                                    + " values (?, ?, ?)",
                                type.id(),
                                sourceId,
                                destinationId),
                            type,
                            sourceId,
                            destinationId)));
  }

  public void delete(long id) {
    sql.update("delete from issue_link where id = ?", id);
  }

  private static IssueLinkRow row(ResultSet row) throws SQLException {
    String typeId = row.getString("type_id");
    LinkType type =
        LinkType.ALL.stream().filter(t -> t.id().equals(typeId)).findFirst().orElseThrow();
    return new IssueLinkRow(
        row.getLong("id"), type, row.getLong("source_id"), row.getLong("destination_id"));
  }
}
