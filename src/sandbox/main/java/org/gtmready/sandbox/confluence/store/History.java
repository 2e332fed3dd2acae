package org.gtmready.sandbox.confluence.store;

import java.util.List;
import java.util.Optional;
import org.gtmready.sandbox.confluence.content.PageVersion;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.store.Sql;

/** The earlier versions of pages. The latest version is the page itself. */
public final class History {

  private static final String COLUMNS =
      "select id, version, title, body, author, saved, version_comment, minor_edit"
          + " from page_versions ";
  private static final Sql.Row<PageVersion> READ =
      row ->
          new PageVersion(
              row.getLong("id"),
              row.getInt("version"),
              row.getString("title"),
              row.getString("body"),
              row.getString("author"),
              Sql.instant(row, "saved"),
              row.getString("version_comment"),
              row.getBoolean("minor_edit"));

  private final Sql sql;

  public History(Sql sql) {
    this.sql = sql;
  }

  /** Earlier versions, newest first. */
  public List<PageVersion> of(long pageId) {
    return sql.list(COLUMNS + "where page_id = ? order by version desc", READ, pageId);
  }

  /** The version stored under the id of a historical content. */
  public Optional<PageVersion> byContentId(long id) {
    return sql.first(COLUMNS + "where id = ?", READ, id);
  }

  /** The page that a historical content belongs to; empty when the id is none. */
  public Optional<Long> pageOf(long contentId) {
    return sql.first(
        "select page_id from page_versions where id = ?", row -> row.getLong(1), contentId);
  }

  /** Keeps the state of a page that is about to be replaced. */
  public void keep(long contentId, StoredPage page) {
    sql.update(
        "insert into page_versions (id, page_id, version, title, body, author, saved,"
            + " version_comment, minor_edit) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        contentId,
        page.id(),
        page.version(),
        page.title(),
        page.body(),
        page.modifier(),
        page.modified(),
        page.comment(),
        page.minor());
  }

  public void forget(long pageId) {
    sql.update("delete from page_versions where page_id = ?", pageId);
  }
}
