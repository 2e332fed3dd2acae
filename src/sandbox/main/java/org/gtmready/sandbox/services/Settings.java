package org.gtmready.sandbox.services;

import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.gtmready.sandbox.cluster.NodeCache;
import org.gtmready.sandbox.cluster.NodeCaches;
import org.gtmready.sandbox.store.Sql;
import org.gtmready.sandbox.store.StoreException;

/** Names and values that the host keeps in its database, such as its server id. */
public final class Settings {

  private final Sql sql;
  private final NodeCache<Optional<String>> cache;

  /** Makes the table when it is not there. */
  public Settings(DataSource dataSource, NodeCaches caches) {
    this.sql = new Sql(dataSource);
    this.cache = caches.cache("settings", this::read);
    sql.update(
        "create table if not exists SANDBOX_SETTING"
            + " (NAME varchar(200) primary key, SETTING varchar(4000))");
  }

  public Optional<String> get(String name) {
    return cache.get(name);
  }

  private Optional<String> read(String name) {
    return sql.first(
        "select SETTING from SANDBOX_SETTING where NAME = ?", row -> row.getString(1), name);
  }

  /** Null removes. */
  public void set(String name, String value) {
    if (value == null) {
      sql.update("delete from SANDBOX_SETTING where NAME = ?", name);
    } else if (sql.update("update SANDBOX_SETTING set SETTING = ? where NAME = ?", value, name)
        == 0) {
      insert(name, value);
    }
    cache.changed(name);
  }

  /** Another thread or node may have inserted it in the meantime. */
  private void insert(String name, String value) {
    try {
      sql.update("insert into SANDBOX_SETTING (NAME, SETTING) values (?, ?)", name, value);
    } catch (StoreException clash) {
      if (sql.update("update SANDBOX_SETTING set SETTING = ? where NAME = ?", value, name) == 0) {
        throw clash;
      }
    }
  }

  /** The value, or the supplied one, which is then kept. */
  public synchronized String getOrSet(String name, Supplier<String> value) {
    return get(name)
        .orElseGet(
            () -> {
              String made = value.get();
              set(name, made);
              return made;
            });
  }
}
