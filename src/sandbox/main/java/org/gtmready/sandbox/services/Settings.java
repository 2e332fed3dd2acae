package org.gtmready.sandbox.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Names and values that the host keeps in its database, such as its server id. */
public final class Settings {

  private final DataSource dataSource;

  /** Makes the table when it is not there. */
  public Settings(DataSource dataSource) {
    this.dataSource = dataSource;
    update(
        "create table if not exists SANDBOX_SETTING"
            + " (NAME varchar(200) primary key, SETTING varchar(4000))");
  }

  public synchronized Optional<String> get(String name) {
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
  public synchronized void set(String name, String value) {
    update("delete from SANDBOX_SETTING where NAME = ?", name);
    if (value != null) {
      update("insert into SANDBOX_SETTING (NAME, SETTING) values (?, ?)", name, value);
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

  private void update(String sql, String... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
