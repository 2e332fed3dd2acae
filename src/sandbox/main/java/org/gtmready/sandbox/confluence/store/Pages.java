package org.gtmready.sandbox.confluence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gtmready.sandbox.confluence.content.PageStatus;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.store.Sql;

/** The latest version of every page, and the titles taken in each space. */
public final class Pages {

  private static final String COLUMNS =
      """
      select p.id, p.space_id, s.space_key, p.parent_id, p.pos, p.status, p.title, p.body,
        p.version, p.creator, p.created, p.modifier, p.modified, p.version_comment, p.minor_edit
      from pages p join spaces s on s.id = p.space_id
      """;
  private static final String ORDER = " order by p.pos, p.id";

  private final Sql sql;

  public Pages(Sql sql) {
    this.sql = sql;
  }

  public Optional<StoredPage> byId(long id) {
    return sql.first(COLUMNS + "where p.id = ?", Pages::read, id);
  }

  /** The current page of a title, compared without case. */
  public Optional<StoredPage> byTitle(String spaceKey, String title) {
    return sql.first(
        COLUMNS
            + "join page_titles t on t.page_id = p.id"
            + " where lower(s.space_key) = lower(?) and t.lower_title = ?",
        Pages::read,
        spaceKey,
        lower(title));
  }

  public List<StoredPage> children(long parentId) {
    return sql.list(
        COLUMNS + "where p.parent_id = ? and p.status = 'CURRENT'" + ORDER, Pages::read, parentId);
  }

  /** Every page of the status in the space; roots before children, siblings in order. */
  public List<StoredPage> inSpace(long spaceId, PageStatus status) {
    return sql.list(
        COLUMNS + "where p.space_id = ? and p.status = ?" + ORDER, Pages::read, spaceId, status);
  }

  public List<StoredPage> all(PageStatus status) {
    return sql.list(COLUMNS + "where p.status = ?" + ORDER, Pages::read, status);
  }

  /** The position behind the last child. */
  public int nextPosition(long spaceId, long parentId) {
    return sql.first(
            "select coalesce(max(pos) + 1, 0) from pages where space_id = ? and parent_id = ?",
            row -> row.getInt(1),
            spaceId,
            parentId)
        .orElse(0);
  }

  public void add(StoredPage page) {
    sql.update(
        "insert into pages (id, space_id, parent_id, pos, status, title, body, version, creator,"
            + " created, modifier, modified, version_comment, minor_edit)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        page.id(),
        page.spaceId(),
        page.parentId(),
        page.position(),
        page.status(),
        page.title(),
        page.body(),
        page.version(),
        page.creator(),
        page.created(),
        page.modifier(),
        page.modified(),
        page.comment(),
        page.minor());
    takeTitle(page);
  }

  /** Makes other transactions wait for this one before they change the page. */
  public void lock(long id) {
    sql.list("select id from pages where id = ? for update", row -> row.getLong(1), id);
  }

  /** Stores the page in place of what was stored under its id. */
  public void replace(StoredPage page) {
    releaseTitle(page.id());
    sql.update(
        "update pages set space_id = ?, parent_id = ?, pos = ?, status = ?, title = ?, body = ?,"
            + " version = ?, modifier = ?, modified = ?, version_comment = ?, minor_edit = ?"
            + " where id = ?",
        page.spaceId(),
        page.parentId(),
        page.position(),
        page.status(),
        page.title(),
        page.body(),
        page.version(),
        page.modifier(),
        page.modified(),
        page.comment(),
        page.minor(),
        page.id());
    takeTitle(page);
  }

  public void remove(long id) {
    releaseTitle(id);
    sql.update("delete from pages where id = ?", id);
  }

  private void takeTitle(StoredPage page) {
    if (page.isCurrent()) {
      sql.update(
          "insert into page_titles (space_id, lower_title, page_id) values (?, ?, ?)",
          page.spaceId(),
          lower(page.title()),
          page.id());
    }
  }

  private void releaseTitle(long id) {
    sql.update("delete from page_titles where page_id = ?", id);
  }

  private static String lower(String title) {
    return title.toLowerCase(Locale.ROOT);
  }

  private static StoredPage read(ResultSet row) throws SQLException {
    return new StoredPage(
        row.getLong("id"),
        row.getLong("space_id"),
        row.getString("space_key"),
        row.getLong("parent_id"),
        row.getInt("pos"),
        PageStatus.valueOf(row.getString("status")),
        row.getString("title"),
        row.getString("body"),
        row.getInt("version"),
        row.getString("creator"),
        Sql.instant(row, "created"),
        row.getString("modifier"),
        Sql.instant(row, "modified"),
        row.getString("version_comment"),
        row.getBoolean("minor_edit"));
  }
}
