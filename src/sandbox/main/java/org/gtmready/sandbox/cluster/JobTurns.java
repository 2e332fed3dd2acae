package org.gtmready.sandbox.cluster;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.gtmready.sandbox.store.Database;
import org.gtmready.sandbox.store.Sql;
import org.gtmready.sandbox.store.StoreException;

/**
 * Whose turn it is to run a job that the cluster runs once: a row says when the next run is due,
 * and a lock of the database, which goes when its node goes, keeps two nodes from running it.
 */
public final class JobTurns {

  private static final long LOOK_AGAIN_MILLIS = 1_000;

  private final Database database;
  private final Sql sql;
  private final Clock clock;

  /** Makes the table when it is not there. */
  public JobTurns(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.sql = new Sql(database.host());
    sql.update(
        "create table if not exists SANDBOX_JOB"
            + " (JOB_ID varchar(200) primary key, NEXT_RUN bigint not null)");
  }

  /** Sets when a job runs next, in milliseconds since 1970; the last node that says so is right. */
  public void plan(String job, long nextRun) {
    String set = "update SANDBOX_JOB set NEXT_RUN = ? where JOB_ID = ?";
    if (sql.update(set, nextRun, job) > 0) {
      return;
    }
    try {
      sql.update("insert into SANDBOX_JOB (NEXT_RUN, JOB_ID) values (?, ?)", nextRun, job);
    } catch (StoreException clash) {
      if (sql.update(set, nextRun, job) == 0) { // else another node was quicker
        throw clash;
      }
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
        long wait = nextRun(job) - clock.millis();
        if (wait <= 0) {
          work.run();
          plan(job, clock.millis() + interval);
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

  private long nextRun(String job) {
    return sql.number("select NEXT_RUN from SANDBOX_JOB where JOB_ID = ?", job);
  }
}
