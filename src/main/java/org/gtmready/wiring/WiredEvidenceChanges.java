package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import org.gtmready.core.evidence.EvidenceChanges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The news of changed evidence as a bean of Jira. */
@JiraComponent
public class WiredEvidenceChanges extends EvidenceChanges {

  private static final Logger log = LoggerFactory.getLogger(WiredEvidenceChanges.class);

  public WiredEvidenceChanges() {
    super(
        (event, trouble) ->
            log.error("Somebody could not be told that {} happened", event, trouble));
  }
}
