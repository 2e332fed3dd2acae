package org.gtmready.sync;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.gtmready.core.sync.ChangedPages;
import org.gtmready.core.sync.Outbox;
import org.gtmready.core.sync.Subscriptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts changed pages into the outbox and has it emptied: soon after by a thread, later by a job.
 */
@ConfluenceComponent
@ExportAsService(LifecycleAware.class)
public class PushQueue implements ChangedPages, LifecycleAware, JobRunner {

  private static final Logger LOG = LoggerFactory.getLogger(PushQueue.class);

  /** Events come before the change is committed. */
  private static final Duration UNTIL_COMMITTED = Duration.ofMillis(400);

  private static final Duration SECOND_LOOK = Duration.ofMillis(2_500);
  private static final int RETRY_SECONDS = 30;

  /** A version that every page has. */
  private static final int ANY = 1;

  /** Jira renews what it wants to know every day; who does not for so long has no use for it. */
  private static final Duration LEASE = Duration.ofDays(30);

  private final Outbox outbox;
  private final Subscriptions subscriptions;
  private final FactsPusher pusher;
  private final PeerKeys keys;
  private final Clock clock;
  private final ClusterJob timetable;
  private final BackgroundThread thread = new BackgroundThread("gtm-readiness-push");

  @Inject
  public PushQueue(
      Outbox outbox,
      Subscriptions subscriptions,
      FactsPusher pusher,
      PeerKeys keys,
      Clock clock,
      @ComponentImport SchedulerService scheduler) {
    this.outbox = outbox;
    this.subscriptions = subscriptions;
    this.pusher = pusher;
    this.keys = keys;
    this.clock = clock;
    this.timetable = new ClusterJob(scheduler, clock, "org.gtmready.outbox");
  }

  @Override
  public void changed(String pageId, int version) {
    if (!isWanted(pageId)) {
      return;
    }
    outbox.add(pageId, version, Outbox.Scope.PAGE, clock.instant().plus(UNTIL_COMMITTED));
    lookAround();
  }

  @Override
  public void changed(String pageId) {
    if (isWanted(pageId)) {
      addTwice(pageId, Outbox.Scope.PAGE);
    }
  }

  @Override
  public void subscribed(Collection<String> pageIds) {
    if (!pageIds.isEmpty()) {
      Instant later = clock.instant().plus(SECOND_LOOK);
      pageIds.forEach(pageId -> outbox.add(pageId, ANY, Outbox.Scope.PAGE, later));
      lookAfter(SECOND_LOOK.plusMillis(20));
    }
  }

  @Override
  public void changedBelow(String pageId) {
    addTwice(pageId, Outbox.Scope.BELOW);
  }

  private boolean isWanted(String pageId) {
    return !subscriptions.wanted(List.of(pageId)).isEmpty();
  }

  /** Without a version one can't see that a change was not committed yet. */
  private void addTwice(String pageId, Outbox.Scope scope) {
    outbox.add(pageId, 0, scope, clock.instant().plus(UNTIL_COMMITTED));
    outbox.add(pageId, 0, scope, clock.instant().plus(SECOND_LOOK));
    lookAround();
  }

  private void lookAround() {
    lookAfter(UNTIL_COMMITTED.plusMillis(20));
    lookAfter(SECOND_LOOK.plusMillis(20));
  }

  private void lookAfter(Duration pause) {
    thread.after(pause.toMillis(), this::pushQuietly);
  }

  private void pushQuietly() {
    try {
      pusher.pushDue();
    } catch (RuntimeException failed) {
      // the thread has nobody to tell; the entries stay in the outbox and the job tries again
      LOG.warn("Changed pages could not be pushed to Jira; the next run tries again", failed);
    }
  }

  @Override
  public void onStart() {
    timetable.start(this, RETRY_SECONDS);
  }

  @Override
  public void onStop() {
    timetable.stop();
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    keys.refresh();
    subscriptions.endBefore(clock.instant().minus(LEASE));
    pusher.pushDue();
    return JobRunnerResponse.success();
  }

  @PreDestroy
  void stop() {
    thread.end();
  }
}
