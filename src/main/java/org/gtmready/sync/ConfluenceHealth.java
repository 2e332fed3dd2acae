package org.gtmready.sync;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Whether Confluence answered the last question that this node put to it. */
@JiraComponent
public class ConfluenceHealth {

  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private final Clock clock;
  private volatile Instant silentSince = Instant.MIN;

  @Inject
  public ConfluenceHealth(Clock clock) {
    this.clock = clock;
  }

  /** Takes note of an answer and hands it on. */
  AppLinkClient.Answer noted(AppLinkClient.Answer answer) {
    silentSince = answer instanceof AppLinkClient.Answer.Silent ? clock.instant() : Instant.MIN;
    return answer;
  }

  /** False for a minute after a question that got no answer. */
  boolean answers() {
    return silentSince.equals(Instant.MIN) || clock.instant().isAfter(silentSince.plus(REMEMBERED));
  }
}
