package org.gtmready.sandbox.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.gtmready.core.trust.Ed25519;

/** The plugin's tables in a host's H2 database, as somebody sees them who got hold of it. */
final class HostTables {

  private final String url;

  private HostTables(String url) {
    this.url = url;
  }

  /** Tables of a product whose data lies below a folder; its host may be running in this JVM. */
  static HostTables of(Path home, String product) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      Path file =
          files
              .filter(path -> path.endsWith("db.mv.db"))
              .filter(path -> path.toString().contains(product))
              .findFirst()
              .orElseThrow();
      return new HostTables(
          "jdbc:h2:file:"
              + file.resolveSibling("db").toAbsolutePath()
              + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE");
    }
  }

  KeyPair keyPair() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select PUBLIC_KEY, PRIVATE_KEY from \"" + table(connection, "KEY_PAIR") + "\"")) {
      row.next();
      return new KeyPair(Ed25519.publicKey(row.getString(1)), Ed25519.privateKey(row.getString(2)));
    }
  }

  /** Runs a statement in which {@code {NAME}} stands for the plugin's table of that name. */
  void run(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      String named = sql;
      for (int from = named.indexOf('{'); from >= 0; from = named.indexOf('{')) {
        int to = named.indexOf('}');
        String table = table(connection, named.substring(from + 1, to));
        named = named.substring(0, from) + '"' + table + '"' + named.substring(to + 1);
      }
      statement.execute(named);
    }
  }

  /** Every table of the plugin begins alike; one that is not there gets that beginning, too. */
  private static String table(Connection connection, String name) throws SQLException {
    try (ResultSet tables = connection.getMetaData().getTables(null, null, "AO%", null)) {
      tables.next();
      String any = tables.getString("TABLE_NAME");
      return any.substring(0, any.indexOf('_', 3) + 1) + name;
    }
  }
}
