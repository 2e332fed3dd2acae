package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.host.Epics;
import org.gtmready.core.host.Users;
import org.gtmready.core.linking.Aliases;
import org.gtmready.core.linking.Linking;
import org.gtmready.core.linking.PageLinks;
import org.gtmready.core.policy.PolicyStore;

/** Linking as a bean of Jira. */
@JiraComponent
public class WiredLinking extends Linking {

  @Inject
  public WiredLinking(
      Epics epics,
      Users people,
      PolicyStore policies,
      EvidenceStore store,
      PlanPages pages,
      PageLinks mirror,
      Aliases aliases,
      Clock clock) {
    super(epics, people, policies, store, pages, mirror, aliases, clock);
  }
}
