package org.gtmready.sync;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.util.Date;

/** One job that a single node of the cluster runs at an interval. */
final class ClusterJob {

  private final SchedulerService scheduler;
  private final Clock clock;
  private final String name;

  ClusterJob(SchedulerService scheduler, Clock clock, String name) {
    this.scheduler = scheduler;
    this.clock = clock;
    this.name = name;
  }

  void start(JobRunner runner, int seconds) {
    JobRunnerKey key = JobRunnerKey.of(name);
    long millis = Math.max(1, seconds) * 1_000L;
    scheduler.registerJobRunner(key, runner);
    try {
      scheduler.scheduleJob(
          JobId.of(name),
          JobConfig.forJobRunnerKey(key)
              .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
              .withSchedule(Schedule.forInterval(millis, new Date(clock.millis() + millis))));
    } catch (SchedulerServiceException refused) {
      throw new IllegalStateException("The scheduler does not take the job " + name, refused);
    }
  }

  void stop() {
    scheduler.unregisterJobRunner(JobRunnerKey.of(name));
  }
}
