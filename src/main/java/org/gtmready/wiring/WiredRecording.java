package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.gtmready.core.audit.DecisionStore;
import org.gtmready.core.audit.Recording;
import org.gtmready.core.policy.PolicyStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Recording as a bean of Jira. */
@JiraComponent
public class WiredRecording extends Recording {

  private static final Logger log = LoggerFactory.getLogger(WiredRecording.class);

  @Inject
  public WiredRecording(DecisionStore store, PolicyStore policies, Clock clock) {
    super(
        store,
        policies,
        clock,
        (epic, trouble) ->
            log.error("What the GTM gate decided on {} could not be written", epic, trouble));
  }
}
