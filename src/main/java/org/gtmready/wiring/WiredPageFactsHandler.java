package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.linking.KnownVisibility;
import org.gtmready.core.linking.PageFactsHandler;
import org.gtmready.core.linking.PageLinks;

/** News of pages as a bean of Jira. */
@JiraComponent
public class WiredPageFactsHandler extends PageFactsHandler {

  @Inject
  public WiredPageFactsHandler(
      EvidenceStore store, PageLinks mirror, KnownVisibility visibility, Clock clock) {
    super(store, mirror, visibility, clock);
  }
}
