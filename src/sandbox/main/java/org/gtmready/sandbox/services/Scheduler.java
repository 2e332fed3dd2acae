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
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs at fixed intervals, one at a time, without a user. */
public final class Scheduler implements SchedulerService, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);

  private final ScheduledExecutorService thread;
  private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
  private final Map<JobId, Job> jobs = new ConcurrentHashMap<>();

  /** A job and its place in the queue. */
  private record Job(JobConfig config, Future<?> queued) {}

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

  public Scheduler(String product) {
    thread =
        Executors.newSingleThreadScheduledExecutor(
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
    unscheduleJob(jobId);
    IntervalScheduleInfo schedule = config.getSchedule().getIntervalScheduleInfo();
    Date first = schedule.getFirstRunTime();
    long delay = first == null ? 0 : Math.max(0, first.getTime() - System.currentTimeMillis());
    long interval = schedule.getIntervalInMillis();
    Runnable work = () -> run(jobId, config);
    Future<?> queued =
        interval == 0
            ? thread.schedule(work, delay, TimeUnit.MILLISECONDS)
            : thread.scheduleWithFixedDelay(work, delay, interval, TimeUnit.MILLISECONDS);
    jobs.put(jobId, new Job(config, queued));
  }

  @Override
  public void unscheduleJob(JobId jobId) {
    Job job = jobs.remove(jobId);
    if (job != null) {
      job.queued().cancel(false);
    }
  }

  /**
   * Runs a job now, after the one that is running, and waits for its end: for tests.
   *
   * @throws IllegalArgumentException when there is no such job
   */
  public void runNow(String jobId) {
    JobId id = JobId.of(jobId);
    Job job = jobs.get(id);
    if (job == null) {
      throw new IllegalArgumentException("No job " + jobId + " among " + jobs.keySet());
    }
    try {
      thread.submit(() -> run(id, job.config())).get();
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
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warn("A job does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
