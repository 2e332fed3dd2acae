package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.host.Epics;
import org.gtmready.core.host.Users;
import org.gtmready.core.linking.EvidenceRefresh;
import org.gtmready.core.linking.PageFactsHandler;

/** Checking as a bean of Jira. */
@JiraComponent
public class WiredEvidenceRefresh extends EvidenceRefresh {

  @Inject
  public WiredEvidenceRefresh(
      Epics epics, Users people, EvidenceStore store, PlanPages pages, PageFactsHandler news) {
    super(epics, people, store, pages, news);
  }
}
