package org.gtmready.jira.audit;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.gtmready.core.bypass.Detector;
import org.gtmready.core.bypass.Place;

/**
 * Has an epic looked at that an event says got behind the gate just now. What no event tells, the
 * detector finds by itself a little later.
 */
@JiraComponent
public class GatedArrivals {

  private static final long CREATED = 1;

  private final Detector detector;

  @Inject
  public GatedArrivals(Detector detector) {
    this.detector = detector;
  }

  /** Costs no query unless the issue stands in a gated status. */
  void heard(IssueEvent event) {
    Issue issue = event.getIssue();
    boolean created = Long.valueOf(CREATED).equals(event.getEventTypeId());
    if (event.getChangeLog() == null && !created) {
      return;
    }
    Place place =
        new Place(issue.getProjectId(), issue.getIssueType().getId(), issue.getStatus().getId());
    if (detector.isGated(place) && (created || StatusChange.changesPlace(event))) {
      detector.look(issue.getId());
    }
  }
}
