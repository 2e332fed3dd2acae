package org.gtmready.sandbox.host;

import java.nio.file.Path;
import java.util.UUID;
import org.gtmready.sandbox.store.Database;
import org.gtmready.sandbox.store.Settings;

/** What a host keeps: its database, and in it who it is. */
final class HostStore implements AutoCloseable {

  private static final String SERVER_ID = "server.id";

  private final Database database;
  private final Settings settings;
  private final boolean empty;

  HostStore(SandboxOptions options, String product, Path home) {
    String url = options.databaseUrl();
    database = url == null ? Database.h2(home) : Database.postgres(url, product);
    settings = new Settings(database.host());
    empty = settings.get(SERVER_ID).isEmpty();
    settings.getOrSet(SERVER_ID, () -> UUID.randomUUID().toString());
  }

  Database database() {
    return database;
  }

  Settings settings() {
    return settings;
  }

  /** True when nobody had used the database before. */
  boolean wasEmpty() {
    return empty;
  }

  /** Identity in application links; stays when the host starts again. */
  String serverId() {
    return settings.get(SERVER_ID).orElseThrow();
  }

  /** Signs session cookies, so that they outlive a restart. */
  String sessionKey() {
    return settings.getOrSet("session.key", () -> UUID.randomUUID().toString());
  }

  @Override
  public void close() {
    database.close();
  }
}
