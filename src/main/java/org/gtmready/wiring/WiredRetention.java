package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.gtmready.core.audit.DecisionStore;
import org.gtmready.core.audit.Retention;

/** The retention as a bean of Jira; {@code gtm.retention.days} says how long, 730 by default. */
@JiraComponent
public class WiredRetention extends Retention {

  private static final int DAYS = 730;

  @Inject
  public WiredRetention(DecisionStore store, Clock clock) {
    super(store, clock, Integer.getInteger("gtm.retention.days", DAYS));
  }
}
