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
import org.gtmready.core.linking.EvidenceRefresh;

/** Runs the reconciliation every minute, or every {@code gtm.reconcile.seconds}, a cluster. */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public class ReconciliationJob implements LifecycleAware, JobRunner {

  private static final int DEFAULT_SECONDS = 60;

  private final ClusterJob timetable;
  private final PeerKeys keys;
  private final Reconciliation reconciliation;
  private final EvidenceRefresh refresh;
  private boolean identified;

  @Inject
  public ReconciliationJob(
      @ComponentImport SchedulerService scheduler,
      PeerKeys keys,
      Reconciliation reconciliation,
      EvidenceRefresh refresh,
      Clock clock) {
    this.timetable = new ClusterJob(scheduler, clock, "org.gtmready.reconciliation");
    this.keys = keys;
    this.reconciliation = reconciliation;
    this.refresh = refresh;
  }

  @Override
  public void onStart() {
    timetable.start(this, Integer.getInteger("gtm.reconcile.seconds", DEFAULT_SECONDS));
  }

  @Override
  public void onStop() {
    timetable.stop();
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    keys.refresh();
    reconciliation.run();
    identifyOnce();
    return JobRunnerResponse.success();
  }

  /** After an upgrade from a version that knew issues by key alone; once a start is enough. */
  private synchronized void identifyOnce() {
    if (!identified) {
      refresh.identifyIssues();
      identified = true;
    }
  }
}
