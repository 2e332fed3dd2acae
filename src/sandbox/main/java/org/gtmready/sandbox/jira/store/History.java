package org.gtmready.sandbox.jira.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.store.Sql;

/** Table of what happened to issues; entries are only ever added. */
public final class History {
  private final Sql sql;

  public History(Sql sql) {
    this.sql = sql;
  }

  static long add(Sql sql, long issueId, String author, long when, List<Change.Item> items) {
    long change =
        sql.insert(
            "insert into issue_change (issue_id, author, created) values (?, ?, ?)",
            issueId,
            author,
            when);
    int position = 0;
    for (Change.Item item : items) {
      sql.update(
          "insert into issue_change_item (change_id, position, field, old_value, old_text,"
              + " new_value, new_text) values (?, ?, ?, ?, ?, ?, ?)",
          change,
          position++,
          item.field(),
          item.oldValue(),
          item.oldText(),
          item.newValue(),
          item.newText());
    }
    return change;
  }

  /** Oldest first. */
  public List<Change> of(long issueId) {
    Map<Long, Change> changes = new LinkedHashMap<>();
    sql.list(
        "select c.id, c.author, c.created, t.field, t.old_value, t.old_text, t.new_value,"
            + " t.new_text from issue_change c join issue_change_item t"
            + " on t.change_id = c.id where c.issue_id = ? order by c.id, t.position",
        row -> {
          long id = row.getLong(1);
          String author = row.getString(2);
          Instant created = Instant.ofEpochMilli(row.getLong(3));
          return changes
              .computeIfAbsent(id, any -> new Change(id, author, created, new ArrayList<>()))
              .items()
              .add(
                  new Change.Item(
                      row.getString(4),
                      row.getString(5),
                      row.getString(6),
                      row.getString(7),
                      row.getString(8)));
        },
        issueId);
    return List.copyOf(changes.values());
  }
}
