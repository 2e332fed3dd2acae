package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.linking.Checking;
import org.gtmready.core.linking.PageNews;
import org.gtmready.core.readiness.Epics;
import org.gtmready.core.readiness.People;

/** Checking as a bean of Jira. */
@JiraComponent
public class WiredChecking extends Checking {

  @Inject
  public WiredChecking(
      Epics epics, People people, EvidenceStore store, PlanPages pages, PageNews news) {
    super(epics, people, store, pages, news);
  }
}
