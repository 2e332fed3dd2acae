package org.gtmready.sandbox.cluster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import org.gtmready.sandbox.store.Database;

/**
 * Whose turn it is to run a job that the cluster runs once: a row says when the next run is due,
 * and a lock of the database, which goes when its node goes, keeps two nodes from running it.
 */
public final class JobTurns {

  private static final long LOOK_AGAIN_MILLIS = 1_000;

  private final Database database;
  private final Clock clock;

  /** Makes the table when it is not there. */
  public JobTurns(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    try (Connection connection = database.host().getConnection()) {
      update(
          connection,
          "create table if not exists SANDBOX_JOB"
              + " (JOB_ID varchar(200) primary key, NEXT_RUN bigint not null)");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sets when a job runs next, in milliseconds since 1970; the last node that says so is right. */
  public void plan(String job, long nextRun) {
    try (Connection connection = database.host().getConnection()) {
      plan(connection, job, nextRun);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Runs a job if it is due and no other node runs it.
   *
   * @param interval milliseconds from the end of a run to the next
   * @return milliseconds until it is worth looking again
   */
  public long take(String job, long interval, Runnable work) {
    try (Connection connection = database.host().getConnection()) {
      NodeLock lock = new NodeLock(connection, database, job);
      if (!lock.take()) {
        return LOOK_AGAIN_MILLIS;
      }
      try {
        long wait = nextRun(connection, job) - clock.millis();
        if (wait <= 0) {
          work.run();
          plan(connection, job, clock.millis() + interval);
        }
        return Math.max(1, Math.min(wait <= 0 ? interval : wait, interval));
      } finally {
        lock.release();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a job now, after any node that runs it, due or not. */
  public void run(String job, Runnable work) {
    try (Connection connection = database.host().getConnection()) {
      NodeLock lock = new NodeLock(connection, database, job);
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

  private static long nextRun(Connection connection, String job) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select NEXT_RUN from SANDBOX_JOB where JOB_ID = ?")) {
      statement.setString(1, job);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }

  private static void plan(Connection connection, String job, long nextRun) throws SQLException {
    String set = "update SANDBOX_JOB set NEXT_RUN = ? where JOB_ID = ?";
    if (update(connection, set, nextRun, job) > 0) {
      return;
    }
    try {
      update(connection, "insert into SANDBOX_JOB (NEXT_RUN, JOB_ID) values (?, ?)", nextRun, job);
    } catch (SQLException clash) {
      if (update(connection, set, nextRun, job) == 0) { // else another node was quicker
        throw clash;
      }
    }
  }

  private static int update(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }
}
