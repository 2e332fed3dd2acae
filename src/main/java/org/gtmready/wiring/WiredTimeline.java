package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.gtmready.core.audit.DecisionStore;
import org.gtmready.core.audit.Timeline;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.host.Epics;

/** The timeline as a bean of Jira. */
@JiraComponent
public class WiredTimeline extends Timeline {

  @Inject
  public WiredTimeline(
      Epics epics, DecisionStore decisions, EvidenceStore evidence, PlanPages pages) {
    super(epics, decisions, evidence, pages);
  }
}
