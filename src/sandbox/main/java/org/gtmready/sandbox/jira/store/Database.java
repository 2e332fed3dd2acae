package org.gtmready.sandbox.jira.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Runs units of work on a data source, each in one transaction. */
public final class Database {
  private static final Pattern COMMENT = Pattern.compile("(?m)^--.*$");
  private final DataSource dataSource;

  public Database(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Creates what is missing of the tables; keeps what is there. */
  public void createTables() {
    try (InputStream in = Database.class.getResourceAsStream("schema.sql")) {
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String plain = COMMENT.matcher(script).replaceAll("");
      run(
          tx ->
              Arrays.stream(plain.split(";", -1))
                  .map(String::strip)
                  .filter(statement -> !statement.isEmpty())
                  .mapToInt(tx::update)
                  .sum());
    } catch (IOException e) {
      throw new IllegalStateException("The table definitions cannot be read", e);
    }
  }

  /**
   * Runs the work and commits; rolls back when it throws.
   *
   * @throws StoreException when the database refuses
   */
  public <T> T run(Function<Tx, T> work) {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.apply(new Tx(connection));
        connection.commit();
        return result;
      } catch (RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }
}
