package org.gtmready.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.audit.LostDecisions;
import org.gtmready.core.health.Notices;
import org.gtmready.core.host.Messages;
import org.gtmready.core.policy.PolicyGaps;
import org.gtmready.core.sync.SyncHealth;
import org.gtmready.core.sync.SyncMonitor;

/** The health page as HTML. */
@Named
public class HealthPage {

  private final SyncMonitor monitor;
  private final Optional<PolicyGaps.Source> gaps;
  private final Optional<LostDecisions> decisions;
  private final Templates templates;
  private final Messages words;
  private final Clock clock;

  @Inject
  public HealthPage(
      SyncMonitor monitor,
      Optional<PolicyGaps.Source> gaps,
      Optional<LostDecisions> decisions,
      Templates templates,
      Messages words,
      Clock clock) {
    this.monitor = monitor;
    this.gaps = gaps;
    this.decisions = decisions;
    this.templates = templates;
    this.words = words;
    this.clock = clock;
  }

  String html() {
    Instant now = clock.instant();
    SyncHealth health = monitor.health();
    return templates.render(
        "health/page.jte",
        Map.of(
            "health",
            health,
            "notices",
            Notices.of(
                health,
                gaps.map(PolicyGaps.Source::gaps),
                decisions.map(LostDecisions::lost).orElse(0L),
                now),
            "say",
            new HealthWords(words, now)));
  }
}
