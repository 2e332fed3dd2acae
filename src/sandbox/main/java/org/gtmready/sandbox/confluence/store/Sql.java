package org.gtmready.sandbox.confluence.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Statements over one data source. Calls inside {@link #inTransaction} share its connection; every
 * other call is a transaction of its own.
 */
public final class Sql {

  private final DataSource source;

  @SuppressWarnings("ThreadLocalUsage") // Two hosts in one JVM must not share a transaction.
  private final ThreadLocal<Connection> current = new ThreadLocal<>();

  public Sql(DataSource source) {
    this.source = source;
  }

  /** Runs the work in one transaction, or joins the one that is already open on this thread. */
  public <T> T inTransaction(Supplier<T> work) {
    if (current.get() != null) {
      return work.get();
    }
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      current.set(connection);
      boolean done = false;
      try {
        T result = work.get();
        connection.commit();
        done = true;
        return result;
      } finally {
        current.remove();
        if (!done) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** True on PostgreSQL, false on H2. */
  boolean isPostgres() {
    return withConnection(c -> c.getMetaData().getDatabaseProductName().startsWith("PostgreSQL"));
  }

  /** Number of rows changed. */
  int update(String sql, Object... values) {
    return withConnection(
        connection -> {
          try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
          }
        });
  }

  <T> List<T> list(Row<T> row, String sql, Object... values) {
    return withConnection(
        connection -> {
          try (PreparedStatement statement = prepare(connection, sql, values);
              ResultSet results = statement.executeQuery()) {
            List<T> list = new ArrayList<>();
            while (results.next()) {
              list.add(row.read(results));
            }
            return list;
          }
        });
  }

  <T> Optional<T> first(Row<T> row, String sql, Object... values) {
    return list(row, sql, values).stream().findFirst();
  }

  /** The instant in a timestamp column. */
  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getTimestamp(column).toInstant();
  }

  private <T> T withConnection(Work<T> work) {
    try {
      Connection open = current.get();
      if (open != null) {
        return work.with(open);
      }
      try (Connection connection = source.getConnection()) {
        return work.with(connection);
      }
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof Instant instant) {
        statement.setTimestamp(i + 1, Timestamp.from(instant));
      } else if (value instanceof Enum<?> word) {
        statement.setString(i + 1, word.name());
      } else {
        statement.setObject(i + 1, value);
      }
    }
    return statement;
  }

  private interface Work<T> {
    T with(Connection connection) throws SQLException;
  }
}
