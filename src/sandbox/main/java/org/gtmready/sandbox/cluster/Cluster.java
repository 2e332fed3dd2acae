package org.gtmready.sandbox.cluster;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Function;
import org.gtmready.sandbox.store.Database;

/** What the nodes of a product that share a database have in common; one node is a cluster too. */
public final class Cluster implements NodeCaches, AutoCloseable {

  private final Database database;
  private final NodeMessages messages;
  private final JobTurns turns;

  public Cluster(Database database) {
    this.database = database;
    this.turns = new JobTurns(database, Clock.systemUTC());
    this.messages = new NodeMessages(database);
  }

  public NodeMessages messages() {
    return messages;
  }

  public JobTurns turns() {
    return turns;
  }

  @Override
  public <V> NodeCache<V> cache(String name, Function<String, V> load) {
    NodeCache<V> cache = new NodeCache<>(load, key -> messages.send(name, key));
    messages.receive(name, cache::drop);
    return cache;
  }

  /** Runs work while no other node runs any: two must not make the same tables. */
  public void alone(Runnable work) {
    try (Connection connection = database.outsideThePool()) {
      NodeLock lock = new NodeLock(connection, database, "start");
      lock.await();
      try {
        work.run();
      } finally {
        lock.release();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    messages.close();
  }
}
