package org.gtmready.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Runs repeatable work in transactions, again when it met another one: databases break deadlocks by
 * rolling one side back, and a unique column by refusing the second.
 */
final class Transactions {

  private static final int ATTEMPTS = 10;
  private static final int PAUSE_MILLISECONDS = 20;

  private final ActiveObjects ao;

  Transactions(ActiveObjects ao) {
    this.ao = ao;
  }

  <T> T run(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return ao.executeInTransaction(work::get);
      } catch (RuntimeException failed) {
        if (attempt == ATTEMPTS || !isCollision(failed)) {
          throw failed;
        }
        pause(attempt);
      }
    }
  }

  /** Looks at causes, since Active Objects and its proxies wrap what the driver throws. */
  private static boolean isCollision(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientException
          || (cause instanceof SQLException sql && isCollision(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  /** 40: rolled back, 23: constraint, 61: Oracle's deadlock. */
  private static boolean isCollision(String state) {
    return state != null
        && (state.startsWith("40") || state.startsWith("23") || state.startsWith("61"));
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MILLISECONDS * attempt));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for another transaction", stop);
    }
  }
}
