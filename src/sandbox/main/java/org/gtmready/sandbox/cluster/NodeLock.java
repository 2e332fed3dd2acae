package org.gtmready.sandbox.cluster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.gtmready.sandbox.store.Database;

/**
 * A lock that one node of a product can hold. It is bound to a connection: a node that is killed
 * loses it. On H2 a node is alone and always gets it.
 */
final class NodeLock {

  private final Connection connection;
  private final Database database;
  private final String name;

  NodeLock(Connection connection, Database database, String name) {
    this.connection = connection;
    this.database = database;
    this.name = name;
  }

  /** False when another node holds it. */
  boolean take() throws SQLException {
    return !database.isPostgres() || ask("pg_try_advisory_lock", true);
  }

  /** Waits for it. */
  void await() throws SQLException {
    if (database.isPostgres()) {
      ask("pg_advisory_lock", false);
    }
  }

  void release() throws SQLException {
    if (database.isPostgres()) {
      ask("pg_advisory_unlock", true);
    }
  }

  private boolean ask(String function, boolean answers) throws SQLException {
    String sql = "select " + function + "(hashtext(?), hashtext(?))";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, database.schema());
      statement.setString(2, name);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return answers && row.getBoolean(1);
      }
    }
  }
}
