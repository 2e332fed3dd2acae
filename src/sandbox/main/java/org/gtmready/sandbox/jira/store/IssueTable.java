package org.gtmready.sandbox.jira.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gtmready.sandbox.store.Sql;

/** Table of issues; every change is one transaction and leaves an entry in the history. */
public final class IssueTable {
  private final Sql sql;
  private final Clock clock;

  public IssueTable(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  public Optional<IssueRow> byId(long id) {
    return sql.inTransaction(() -> IssueReader.read(sql, "where i.id = ?", id)).stream()
        .findFirst();
  }

  public Optional<IssueRow> byKey(String key) {
    String upper = key.toUpperCase(Locale.ROOT);
    return sql.inTransaction(() -> IssueReader.read(sql, "where i.issue_key = ?", upper)).stream()
        .findFirst();
  }

  public List<IssueRow> childrenOf(long epicId) {
    return sql.inTransaction(
        () -> IssueReader.read(sql, "where i.epic_id = ? order by i.id", epicId));
  }

  /** The issues that a condition over alias {@code i} selects, one slice of them, and the count. */
  public Slice select(
      String where, List<Object> arguments, String order, int startAt, int maxResults) {
    Object[] values = arguments.toArray();
    return sql.inTransaction(
        () -> {
          long total = sql.number("select count(*) from issue i where " + where, values);
          String tail =
              "where %s order by %s limit %d offset %d"
                  .formatted(where, order, maxResults, startAt);
          return new Slice(total, IssueReader.read(sql, tail, values));
        });
  }

  /**
   * A part of a result.
   *
   * @param total how many issues there are in all
   * @param issues those of this part
   */
  public record Slice(long total, List<IssueRow> issues) {}

  /** Stores a new issue under the project's next number. */
  public IssueRow create(ProjectRow project, Kind status, IssueFields fields, String creator) {
    long id =
        sql.inTransaction(
            () -> {
              sql.update(
                  "update project set last_number = last_number + 1 where id = ?", project.id());
              long number =
                  sql.number("select last_number from project where id = ?", project.id());
              String key = project.key() + "-" + number;
              return IssueRows.insert(sql, project, key, status, fields, creator, clock.millis());
            });
    return byId(id).orElseThrow();
  }

  /** Stores an issue that brings its number and its age along. */
  public IssueRow restore(
      ProjectRow project,
      long number,
      Kind status,
      IssueFields fields,
      String creator,
      Instant created) {
    long id =
        sql.inTransaction(
            () -> {
              sql.update(
                  "update project set last_number = ? where id = ? and last_number < ?",
                  number,
                  project.id(),
                  number);
              String key = project.key() + "-" + number;
              return IssueRows.insert(
                  sql, project, key, status, fields, creator, created.toEpochMilli());
            });
    return byId(id).orElseThrow();
  }

  /**
   * Changes the fields of an issue while its row is locked.
   *
   * @return the issue as it is now, or empty when it is gone
   */
  public Optional<IssueRow> change(long id, String author, UnaryOperator<IssueFields> change) {
    return sql.inTransaction(
        () -> {
          Optional<IssueRow> before = lock(id);
          before.ifPresent(
              issue -> {
                IssueFields after = change.apply(issue.fields());
                List<Change.Item> items = ChangeItems.between(sql, issue.fields(), after);
                if (!items.isEmpty()) {
                  IssueRows.update(sql, id, after, clock.millis());
                  History.add(sql, id, author, clock.millis(), items);
                }
              });
          return before.isEmpty()
              ? before
              : IssueReader.read(sql, "where i.id = ?", id).stream().findFirst();
        });
  }

  /**
   * A change of status, with what goes along in the same transaction.
   *
   * @param author user name or null
   * @param from the status expected
   * @param to the status wanted
   * @param fields what else changes
   * @param comment added, or null
   */
  public record Move(
      String author, Kind from, Kind to, UnaryOperator<IssueFields> fields, String comment) {}

  /**
   * Moves an issue to a status if it is still in the one expected.
   *
   * @return what the history says of it; empty when somebody else moved it first, and nothing is
   *     changed then
   */
  public Optional<Change> move(long id, Move move) {
    long now = clock.millis();
    Long resolved = "done".equals(move.to().colour()) ? now : null;
    return sql.inTransaction(
        () -> {
          int moved =
              sql.update(
                  "update issue set status_id = ?, updated = ?, resolved = cast(? as bigint)"
                      + " where id = ? and status_id = ?",
                  move.to().id(),
                  now,
                  resolved,
                  id,
                  move.from().id());
          return moved == 1 ? Optional.of(finish(id, move, now)) : Optional.empty();
        });
  }

  private Change finish(long id, Move move, long now) {
    IssueFields before = lock(id).orElseThrow().fields();
    IssueFields after = move.fields().apply(before);
    List<Change.Item> items = new ArrayList<>(ChangeItems.between(sql, before, after));
    if (!items.isEmpty()) {
      IssueRows.update(sql, id, after, clock.millis());
    }
    Kind from = move.from();
    Kind to = move.to();
    items.add(new Change.Item("status", from.id(), from.name(), to.id(), to.name()));
    List<Change.Item> changed = items.stream().filter(Change.Item::isChange).toList();
    long change = History.add(sql, id, move.author(), now, changed);
    if (move.comment() != null) {
      Comments.insert(sql, id, move.author(), move.comment(), now);
    }
    return new Change(change, move.author(), Instant.ofEpochMilli(now), changed);
  }

  public void delete(long id) {
    sql.inTransaction(
        () ->
            sql.update("update issue set epic_id = null where epic_id = ?", id)
                + sql.update("delete from issue where id = ?", id));
  }

  private Optional<IssueRow> lock(long id) {
    sql.number("select id from issue where id = ? for update", id);
    return IssueReader.read(sql, "where i.id = ?", id).stream().findFirst();
  }
}
