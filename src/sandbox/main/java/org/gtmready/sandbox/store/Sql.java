package org.gtmready.sandbox.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Statements over one data source, H2 or PostgreSQL. Calls inside {@link #inTransaction} share its
 * connection; every other call is a transaction of its own. What the database refuses is a {@link
 * StoreException}.
 */
public final class Sql {

  private static final Pattern COMMENT = Pattern.compile("(?m)^--.*$");

  private final DataSource source;

  @SuppressWarnings("ThreadLocalUsage") // Two hosts in one JVM must not share a transaction.
  private final ThreadLocal<Connection> current = new ThreadLocal<>();

  public Sql(DataSource source) {
    this.source = source;
  }

  /** Makes a value of the row that a result set stands on. */
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Runs the statements of a resource beside a class, such as those that make its tables. */
  public void run(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String statement : COMMENT.matcher(script).replaceAll("").split(";", -1)) {
        if (!statement.isBlank()) {
          update(statement);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
  public boolean isPostgres() {
    return withConnection(c -> c.getMetaData().getDatabaseProductName().startsWith("PostgreSQL"));
  }

  /** Number of rows changed. */
  public int update(String sql, Object... values) {
    return withConnection(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return bound(statement, values).executeUpdate();
          }
        });
  }

  /** The generated {@code id} of the new row. */
  public long insert(String sql, Object... values) {
    return withConnection(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            bound(statement, values).executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
              keys.next();
              return keys.getLong("id");
            }
          }
        });
  }

  public <T> List<T> list(String sql, Row<T> row, Object... values) {
    return withConnection(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql);
              ResultSet results = bound(statement, values).executeQuery()) {
            List<T> list = new ArrayList<>();
            while (results.next()) {
              list.add(row.read(results));
            }
            return list;
          }
        });
  }

  public <T> Optional<T> first(String sql, Row<T> row, Object... values) {
    return list(sql, row, values).stream().findFirst();
  }

  /** The number in the first column of the first row, 0 when there is no row. */
  public long number(String sql, Object... values) {
    return first(sql, row -> row.getLong(1), values).orElse(0L);
  }

  /** The instant in a timestamp column. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
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

  private static PreparedStatement bound(PreparedStatement statement, Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value == null) {
        statement.setNull(i + 1, Types.NULL);
      } else if (value instanceof Instant instant) {
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
