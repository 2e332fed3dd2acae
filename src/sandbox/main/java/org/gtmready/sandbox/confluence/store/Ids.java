package org.gtmready.sandbox.confluence.store;

import org.gtmready.sandbox.store.Sql;

/** Hands out content ids: one sequence for all kinds of content, as in Confluence. */
public final class Ids {

  private final Sql sql;
  private final String next;

  public Ids(Sql sql) {
    this.sql = sql;
    this.next =
        sql.isPostgres() ? "select nextval('content_ids')" : "select next value for content_ids";
  }

  public long next() {
    return sql.first(next, row -> row.getLong(1)).orElseThrow();
  }

  /** Makes this the next id; ids below it may have been given by hand. */
  public void continueFrom(long id) {
    sql.update("alter sequence content_ids restart with " + id);
  }
}
