package org.gtmready.sync;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One thread for work that nobody waits for. When the plugin stops, work that has begun may end: an
 * interrupt in the middle of a write closes the file of an embedded database for everybody.
 */
final class BackgroundThread {

  /** Seconds that work may go on when the plugin stops, before it is interrupted. */
  private static final int PATIENCE_SECONDS = 5;

  private final ScheduledThreadPoolExecutor executor;

  BackgroundThread(String name) {
    executor =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, name);
              thread.setDaemon(true);
              return thread;
            },
            new ThreadPoolExecutor.DiscardPolicy());
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Does it after a pause; never once {@link #end} was called. */
  void after(long milliseconds, Runnable work) {
    var unused = executor.schedule(work, milliseconds, TimeUnit.MILLISECONDS);
  }

  /** Lets work that has begun end, and begins none. */
  void end() {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        executor.shutdownNow();
      }
    } catch (InterruptedException hurry) {
      executor.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
