package org.gtmready.jira.audit;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import org.gtmready.core.audit.JudgedRequirement;
import org.gtmready.core.audit.Passage;
import org.gtmready.core.audit.Recording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of transitions that were made, on the node and the thread that made them, and records what
 * the gate had judged, and what got behind it unjudged. A failure here is a line of the log: the
 * transition is made.
 */
@JiraComponent
public class CompletedTransitions {

  private static final Logger log = LoggerFactory.getLogger(CompletedTransitions.class);

  private final EventPublisher events;
  private final JudgedTransitions judged;
  private final Recording recording;
  private final WarningComment comment;
  private final GatedArrivals arrivals;

  @Inject
  public CompletedTransitions(
      @ComponentImport EventPublisher events,
      JudgedTransitions judged,
      Recording recording,
      WarningComment comment,
      GatedArrivals arrivals) {
    this.events = events;
    this.judged = judged;
    this.recording = recording;
    this.comment = comment;
    this.arrivals = arrivals;
  }

  @PostConstruct
  void listen() {
    events.register(this);
  }

  @PreDestroy
  void stopListening() {
    events.unregister(this);
  }

  /** Most events are of something else, and cost nothing. */
  @EventListener
  public void happened(IssueEvent event) {
    Issue issue = event.getIssue();
    try {
      if (judged.isWaiting()) {
        StatusChange.of(event).ifPresent(change -> made(issue, event.getUser(), change));
      }
      // only now: what the gate let pass is recorded
      arrivals.heard(event);
    } catch (RuntimeException | LinkageError failed) {
      log.error("What the GTM gate decided on {} could not be recorded", issue, failed);
    }
  }

  private void made(Issue issue, ApplicationUser user, StatusChange change) {
    judged
        .take(issue.getId(), change.from(), change.to())
        .ifPresent(it -> record(issue, user, change, it));
  }

  private void record(
      Issue issue, ApplicationUser user, StatusChange change, JudgedTransitions.Judged it) {
    Passage passage =
        it.passage().between(change.from(), change.fromName(), change.to(), change.toName());
    String by = user == null ? "" : user.getKey();
    List<JudgedRequirement> warnings = recording.passed(it.verdict(), passage, change.id(), by);
    if (!warnings.isEmpty()) {
      comment.leave(issue, user, passage, warnings);
    }
  }
}
