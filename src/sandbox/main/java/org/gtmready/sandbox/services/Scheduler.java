package org.gtmready.sandbox.services;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.gtmready.sandbox.cluster.JobTurns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs at fixed intervals, one at a time, without a user; those that run once in a cluster on
 * one node.
 */
public final class Scheduler implements SchedulerService, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
  private static final long AFTER_TROUBLE_MILLIS = 5_000;

  private final JobTurns turns;
  private final ScheduledThreadPoolExecutor thread;
  private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
  private final Map<JobId, JobConfig> jobs = new ConcurrentHashMap<>();

  /** What a runner is told. */
  private record Request(JobId jobId, Date startTime) implements JobRunnerRequest {

    @Override
    public Date getStartTime() {
      return new Date(startTime.getTime());
    }

    @Override
    public JobId getJobId() {
      return jobId;
    }
  }

  public Scheduler(String product, JobTurns turns) {
    this.turns = turns;
    thread =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread made = new Thread(work, product + "-scheduler");
              made.setDaemon(true);
              return made;
            });
  }

  @Override
  public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
    runners.put(key, runner);
  }

  @Override
  public void unregisterJobRunner(JobRunnerKey key) {
    runners.remove(key);
  }

  @Override
  public void scheduleJob(JobId jobId, JobConfig config) throws SchedulerServiceException {
    long now = System.currentTimeMillis();
    Date first = config.getSchedule().getIntervalScheduleInfo().getFirstRunTime();
    long start = first == null ? now : Math.max(now, first.getTime());
    if (isOnceInCluster(config)) {
      turns.plan(jobId.toString(), start);
    }
    jobs.put(jobId, config);
    look(jobId, config, start - now);
  }

  @Override
  public void unscheduleJob(JobId jobId) {
    jobs.remove(jobId);
  }

  private static boolean isOnceInCluster(JobConfig config) {
    return config.getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER;
  }

  private void look(JobId id, JobConfig config, long delay) {
    var unused = thread.schedule(() -> turn(id, config), delay, TimeUnit.MILLISECONDS);
  }

  /** Runs a job that is due, unless it was scheduled anew, and looks again later. */
  private void turn(JobId id, JobConfig config) {
    if (jobs.get(id) != config) {
      return;
    }
    IntervalScheduleInfo schedule = config.getSchedule().getIntervalScheduleInfo();
    boolean once = schedule.getIntervalInMillis() == 0;
    long interval = once ? TimeUnit.DAYS.toMillis(36_500) : schedule.getIntervalInMillis();
    long pause = interval;
    try {
      if (isOnceInCluster(config)) {
        pause = turns.take(id.toString(), interval, () -> run(id, config));
      } else {
        run(id, config);
      }
    } catch (IllegalStateException trouble) {
      LOG.warn("The turn of job {} is not known; looking again", id, trouble);
      pause = AFTER_TROUBLE_MILLIS;
    }
    look(id, config, pause);
  }

  /**
   * Runs a job now, after the one that is running on any node, and waits for its end: for tests.
   *
   * @throws IllegalArgumentException when there is no such job
   */
  public void runNow(String jobId) {
    JobId id = JobId.of(jobId);
    JobConfig config = jobs.get(id);
    if (config == null) {
      throw new IllegalArgumentException("No job " + jobId + " among " + jobs.keySet());
    }
    try {
      thread.submit(() -> turns.run(jobId, () -> run(id, config))).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(JobId id, JobConfig config) {
    JobRunner runner = runners.get(config.getJobRunnerKey());
    if (runner == null) {
      return;
    }
    try {
      JobRunnerResponse response = runner.runJob(new Request(id, new Date()));
      LOG.debug("Job {}: {}", id, response);
    } catch (RuntimeException | LinkageError e) {
      LOG.error("Job {} failed", id, e);
    }
  }

  @Override
  public void close() {
    // an interrupt in the middle of a write would close the file of the database
    jobs.clear();
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    thread.shutdown();
    try {
      if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warn("A job does not end");
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
