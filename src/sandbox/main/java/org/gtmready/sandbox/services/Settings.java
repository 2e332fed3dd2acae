package org.gtmready.sandbox.services;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.gtmready.sandbox.cluster.NodeCache;
import org.gtmready.sandbox.cluster.NodeCaches;

/** Names and values that the host keeps in its database, such as its server id. */
public final class Settings {

  private final DataSource dataSource;
  private final NodeCache<Optional<String>> cache;

  /** Makes the table when it is not there. */
  public Settings(DataSource dataSource, NodeCaches caches) {
    this.dataSource = dataSource;
    this.cache = caches.cache("settings", this::read);
    update(
        "create table if not exists SANDBOX_SETTING"
            + " (NAME varchar(200) primary key, SETTING varchar(4000))");
  }

  public Optional<String> get(String name) {
    return cache.get(name);
  }

  private Optional<String> read(String name) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select SETTING from SANDBOX_SETTING where NAME = ?")) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Null removes. */
  public void set(String name, String value) {
    if (value == null) {
      update("delete from SANDBOX_SETTING where NAME = ?", name);
    } else if (update("update SANDBOX_SETTING set SETTING = ? where NAME = ?", value, name) == 0) {
      insert(name, value);
    }
    cache.changed(name);
  }

  /** Another thread or node may have inserted it in the meantime. */
  private void insert(String name, String value) {
    try {
      update("insert into SANDBOX_SETTING (NAME, SETTING) values (?, ?)", name, value);
    } catch (IllegalStateException clash) {
      if (update("update SANDBOX_SETTING set SETTING = ? where NAME = ?", value, name) == 0) {
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

  private int update(String sql, String... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
