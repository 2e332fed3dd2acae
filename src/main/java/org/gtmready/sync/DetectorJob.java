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
import org.gtmready.core.bypass.Detector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the detector twice a minute, or every {@code gtm.detector.seconds}, a cluster: an epic that
 * came a moment before a pass is found by the next, within the minute.
 */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public class DetectorJob implements LifecycleAware, JobRunner {

  private static final Logger log = LoggerFactory.getLogger(DetectorJob.class);
  private static final int DEFAULT_SECONDS = 30;

  private final ClusterJob timetable;
  private final Detector detector;

  @Inject
  public DetectorJob(@ComponentImport SchedulerService scheduler, Detector detector, Clock clock) {
    this.timetable = new ClusterJob(scheduler, clock, "org.gtmready.detector");
    this.detector = detector;
  }

  @Override
  public void onStart() {
    timetable.start(this, Integer.getInteger("gtm.detector.seconds", DEFAULT_SECONDS));
  }

  @Override
  public void onStop() {
    timetable.stop();
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    int found = detector.run();
    if (found > 0) {
      log.warn("{} epics stand behind the GTM gate and did not pass it", found);
    }
    return JobRunnerResponse.success();
  }
}
