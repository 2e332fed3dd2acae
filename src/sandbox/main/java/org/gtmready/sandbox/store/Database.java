package org.gtmready.sandbox.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One product's database: an H2 file of its own, or a schema of a PostgreSQL database. */
public final class Database implements AutoCloseable {

  private final HikariDataSource pool;
  private final boolean postgres;
  private final String schema;
  private final QueryLog queries = new QueryLog();

  private Database(HikariConfig config, boolean postgres, String schema) {
    this.pool = new HikariDataSource(config);
    this.postgres = postgres;
    this.schema = schema;
  }

  /**
   * WRITE_DELAY=0: a commit that was acknowledged is in the file, also after kill -9.
   * DB_CLOSE_ON_EXIT=FALSE: at SIGTERM the host closes it after the last request, and not H2
   * before.
   */
  public static Database h2(Path folder) {
    HikariConfig config = config();
    config.setJdbcUrl(
        "jdbc:h2:file:"
            + folder.resolve("db").toAbsolutePath()
            + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE");
    config.setUsername("sa");
    config.setPassword("");
    return new Database(config, false, "PUBLIC");
  }

  /**
   * A schema named after the product, made when it is not there.
   *
   * @param url JDBC address with user and password in it
   */
  public static Database postgres(String url, String schema) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists \"" + schema + "\"");
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot open " + url + ": " + e.getMessage(), e);
    }
    HikariConfig config = config();
    config.setJdbcUrl(url);
    config.setSchema(schema);
    return new Database(config, true, schema);
  }

  /** Removes the schema and all in it. */
  public static void dropPostgres(String url, String schema) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("drop schema if exists \"" + schema + "\" cascade");
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot clear " + url + ": " + e.getMessage(), e);
    }
  }

  private static HikariConfig config() {
    HikariConfig config = new HikariConfig();
    config.setMaximumPoolSize(20);
    config.setMinimumIdle(2);
    config.setConnectionTimeout(10_000);
    return config;
  }

  /** For the product's own tables. */
  public DataSource host() {
    return queries.watch(pool, "host");
  }

  /** For the plugin's tables. */
  public DataSource plugin() {
    return queries.watch(pool, "plugin");
  }

  /** A connection that the caller may keep for as long as it likes, and closes. */
  public Connection outsideThePool() throws SQLException {
    return DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
  }

  public QueryLog queries() {
    return queries;
  }

  public boolean isPostgres() {
    return postgres;
  }

  /** In PostgreSQL the product's name. */
  public String schema() {
    return schema;
  }

  @Override
  public void close() {
    pool.close();
  }
}
