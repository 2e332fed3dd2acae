package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.host.Epics;
import org.gtmready.core.linking.History;

/** History as a bean of Jira. */
@JiraComponent
public class WiredHistory extends History {

  @Inject
  public WiredHistory(Epics epics, EvidenceStore store, PlanPages pages) {
    super(epics, store, pages);
  }
}
