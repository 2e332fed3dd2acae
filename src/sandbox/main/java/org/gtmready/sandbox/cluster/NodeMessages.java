package org.gtmready.sandbox.cluster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.gtmready.sandbox.store.Database;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Short messages to all nodes on this database, delivered later, by a thread, in the order in which
 * they were sent. On H2 a node is alone, and nothing is sent.
 */
public final class NodeMessages implements AutoCloseable {

  /** Long enough that code which takes replication for immediate is caught. */
  private static final Duration DELAY = Duration.ofMillis(200);

  private static final Logger LOG = LoggerFactory.getLogger(NodeMessages.class);
  private static final String ALL = "";

  private final Database database;
  private final String channel;
  private final Map<String, Consumer<String>> receivers = new ConcurrentHashMap<>();
  private final Queue<Message> waiting = new ArrayDeque<>();
  private final Thread thread;
  private volatile boolean held;
  private volatile boolean closed;

  /** What was sent, and from when on it is delivered. */
  private record Message(String topic, String item, long dueNanos) {

    static Message of(PGNotification notification) {
      String[] parts = notification.getParameter().split("\n", 2);
      return new Message(parts[0], parts[1], System.nanoTime() + DELAY.toNanos());
    }

    boolean isDue() {
      return System.nanoTime() - dueNanos >= 0;
    }
  }

  public NodeMessages(Database database) {
    this.database = database;
    this.channel = "sandbox_" + database.schema();
    this.thread = new Thread(this::listen, channel + "-messages");
    thread.setDaemon(true);
    if (database.isPostgres()) {
      thread.start();
    }
  }

  /**
   * Takes messages of a topic.
   *
   * @param receiver takes an item; an empty one stands for all, since messages may have been lost
   */
  public void receive(String topic, Consumer<String> receiver) {
    receivers.put(topic, receiver);
  }

  /** Tells the nodes, this one included; the sender waits for nobody. */
  public void send(String topic, String item) {
    if (!database.isPostgres()) {
      return;
    }
    try (Connection connection = database.host().getConnection();
        PreparedStatement statement = connection.prepareStatement("select pg_notify(?, ?)")) {
      statement.setString(1, channel);
      statement.setString(2, topic + "\n" + item);
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot tell the other nodes: " + e.getMessage(), e);
    }
  }

  /** Keeps what comes in, as a slow network would, until {@link #release}: for tests. */
  public void hold() {
    held = true;
  }

  /** Delivers again. */
  public void release() {
    held = false;
  }

  private void listen() {
    while (!closed) {
      try (Connection connection = database.outsideThePool()) {
        try (PreparedStatement statement =
            connection.prepareStatement("listen \"" + channel + "\"")) {
          statement.execute();
        }
        receivers.values().forEach(receiver -> receiver.accept(ALL)); // some may have been missed
        deliver(connection.unwrap(PGConnection.class));
      } catch (SQLException e) {
        if (!closed) {
          LOG.warn("{} listens again soon", thread.getName(), e);
          pause();
        }
      }
    }
  }

  private void deliver(PGConnection connection) throws SQLException {
    while (!closed) {
      for (PGNotification notification : connection.getNotifications(50)) {
        waiting.add(Message.of(notification));
      }
      while (!held && !waiting.isEmpty() && waiting.peek().isDue()) {
        Message message = waiting.remove();
        receivers.getOrDefault(message.topic(), item -> {}).accept(message.item());
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(1_000);
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
