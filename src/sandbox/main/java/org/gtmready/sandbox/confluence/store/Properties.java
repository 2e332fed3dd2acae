package org.gtmready.sandbox.confluence.store;

import java.util.List;
import java.util.Optional;
import org.gtmready.sandbox.confluence.content.StoredProperty;
import org.gtmready.sandbox.store.Sql;

/** The properties that programs keep on pages. */
public final class Properties {

  private static final String COLUMNS =
      "select id, page_id, prop_key, json, version from content_properties where page_id = ?";
  private static final Sql.Row<StoredProperty> READ =
      row ->
          new StoredProperty(
              row.getLong("id"),
              row.getLong("page_id"),
              row.getString("prop_key"),
              row.getString("json"),
              row.getInt("version"));

  private final Sql sql;
  private final Ids ids;

  public Properties(Sql sql, Ids ids) {
    this.sql = sql;
    this.ids = ids;
  }

  public List<StoredProperty> of(long pageId) {
    return sql.list(COLUMNS + " order by prop_key", READ, pageId);
  }

  public Optional<StoredProperty> get(long pageId, String key) {
    return sql.first(COLUMNS + " and prop_key = ?", READ, pageId, key);
  }

  /** Adds a property; its key must be free on the page. */
  public StoredProperty add(long pageId, String key, String json) {
    StoredProperty property = new StoredProperty(ids.next(), pageId, key, json, 1);
    sql.update(
        "insert into content_properties (id, page_id, prop_key, json, version)"
            + " values (?, ?, ?, ?, 1)",
        property.id(),
        pageId,
        key,
        json);
    return property;
  }

  /** Stores the value as the next version; false when the version is not the next one. */
  public boolean replace(long pageId, String key, String json, int nextVersion) {
    return sql.update(
            "update content_properties set json = ?, version = ?"
                + " where page_id = ? and prop_key = ? and version = ?",
            json,
            nextVersion,
            pageId,
            key,
            nextVersion - 1)
        == 1;
  }

  /** False when there was none. */
  public boolean remove(long pageId, String key) {
    return sql.update(
            "delete from content_properties where page_id = ? and prop_key = ?", pageId, key)
        == 1;
  }

  public void forget(long pageId) {
    sql.update("delete from content_properties where page_id = ?", pageId);
  }
}
