package org.gtmready.sandbox.confluence.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gtmready.sandbox.confluence.content.Label;
import org.gtmready.sandbox.store.Sql;

/** The labels of pages. */
public final class Labels {

  private static final Sql.Row<Label> READ =
      row -> new Label(row.getLong("id"), row.getString("prefix"), row.getString("name"));

  private final Sql sql;
  private final Ids ids;

  public Labels(Sql sql, Ids ids) {
    this.sql = sql;
    this.ids = ids;
  }

  public List<Label> of(long pageId) {
    return sql.list(
        "select id, prefix, name from page_labels where page_id = ? order by name", READ, pageId);
  }

  /** Label names of all pages, by page id. */
  public Map<Long, List<String>> byPage() {
    return sql
        .list(
            "select page_id, name from page_labels",
            row -> Map.entry(row.getLong("page_id"), row.getString("name")))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** Adds the label unless the page has it. */
  public void add(long pageId, String prefix, String name) {
    if (of(pageId).stream().noneMatch(l -> l.prefix().equals(prefix) && l.name().equals(name))) {
      sql.update(
          "insert into page_labels (id, page_id, prefix, name) values (?, ?, ?, ?)",
          ids.next(),
          pageId,
          prefix,
          name);
    }
  }

  /** False when the page did not have the label. */
  public boolean remove(long pageId, String name) {
    return sql.update("delete from page_labels where page_id = ? and name = ?", pageId, name) > 0;
  }

  public void forget(long pageId) {
    sql.update("delete from page_labels where page_id = ?", pageId);
  }
}
