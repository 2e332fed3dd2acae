package org.gtmready.sync;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import jakarta.inject.Inject;
import java.time.Clock;
import org.gtmready.core.audit.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the retention of decisions four times a day, a cluster: a node that starts every night still
 * gets to it.
 */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public class RetentionJob implements LifecycleAware, JobRunner {

  private static final Logger log = LoggerFactory.getLogger(RetentionJob.class);
  private static final int SIX_HOURS = 6 * 60 * 60;

  private final ClusterJob timetable;
  private final Retention retention;

  @Inject
  public RetentionJob(
      @ComponentImport SchedulerService scheduler, Retention retention, Clock clock) {
    this.timetable = new ClusterJob(scheduler, clock, "org.gtmready.retention");
    this.retention = retention;
  }

  @Override
  public void onStart() {
    timetable.start(this, SIX_HOURS);
  }

  @Override
  public void onStop() {
    timetable.stop();
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    int removed = retention.run();
    if (removed > 0) {
      log.info("{} old refusals were removed from the history of GTM decisions", removed);
    }
    return JobRunnerResponse.success();
  }
}
