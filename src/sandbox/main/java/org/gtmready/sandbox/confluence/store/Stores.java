package org.gtmready.sandbox.confluence.store;

import javax.sql.DataSource;
import org.gtmready.sandbox.store.Sql;

/** All stores over one data source. */
public record Stores(
    Sql sql,
    Ids ids,
    Spaces spaces,
    Pages pages,
    History history,
    Labels labels,
    Restrictions restrictions,
    Properties properties) {

  /** Prepares the tables and opens the stores. */
  public static Stores open(DataSource source) {
    Sql sql = new Sql(source);
    sql.run(Stores.class, "schema.sql");
    Ids ids = new Ids(sql);
    return new Stores(
        sql,
        ids,
        new Spaces(sql),
        new Pages(sql),
        new History(sql),
        new Labels(sql, ids),
        new Restrictions(sql),
        new Properties(sql, ids));
  }
}
