package org.gtmready.sandbox.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.gtmready.sandbox.cluster.Cluster;
import org.gtmready.sandbox.services.Settings;
import org.gtmready.sandbox.store.Database;

/** What a host keeps: its database, and in it who it is. */
final class HostStore implements AutoCloseable {

  private static final String SERVER_ID = "server.id";
  private static final String BASE_URL = "base.url";

  private final Database database;
  private final Cluster cluster;
  private final Settings settings;
  private final boolean empty;

  HostStore(SandboxOptions options, String product, Path home) {
    try {
      Files.createDirectories(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String url = options.databaseUrl();
    database = url == null ? Database.h2(home) : Database.postgres(url, product);
    cluster = new Cluster(database);
    settings = new Settings(database.host(), cluster);
    empty = settings.get(SERVER_ID).isEmpty();
    settings.getOrSet(SERVER_ID, () -> UUID.randomUUID().toString());
  }

  Database database() {
    return database;
  }

  Cluster cluster() {
    return cluster;
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

  /** The address by which people and other applications know all nodes of this host. */
  String baseUrl() {
    return settings.get(BASE_URL).orElseThrow();
  }

  /** The first node says where it is; the others find it in the database. */
  void setAddress(int node, String address) {
    if (node == 1) {
      settings.set(BASE_URL, address);
    } else if (settings.get(BASE_URL).isEmpty()) {
      throw new IllegalStateException(
          "Node " + node + " finds no node 1 on this database: start that one first");
    }
  }

  @Override
  public void close() {
    cluster.close();
    database.close();
  }
}
