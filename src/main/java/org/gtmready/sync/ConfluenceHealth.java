package org.gtmready.sync;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether each Confluence answered the last question that this node put to it. */
@JiraComponent
public class ConfluenceHealth {

  /**
   * A Confluence that does not answer.
   *
   * @param since when the first question went unanswered
   * @param last when the latest one did
   * @param why stable word
   */
  record Silence(Instant since, Instant last, String why) {}

  private static final Logger LOG = LoggerFactory.getLogger(ConfluenceHealth.class);
  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final Duration SPARED = Duration.ofSeconds(10);

  private final Clock clock;
  private final Map<String, Silence> silent = new ConcurrentHashMap<>();

  @Inject
  public ConfluenceHealth(Clock clock) {
    this.clock = clock;
  }

  /** Takes note of an answer and hands it on; logs when that changes something. */
  AppLinkClient.Answer noted(String application, AppLinkClient.Answer answer) {
    if (answer instanceof AppLinkClient.Answer.Silent now) {
      Instant instant = clock.instant();
      Silence before = silent.get(application);
      silent.put(
          application, new Silence(before == null ? instant : before.since(), instant, now.why()));
      if (before == null) {
        LOG.warn("Confluence {} does not answer: {}", application, now.why());
      }
    } else {
      Silence before = silent.remove(application);
      if (before != null) {
        LOG.info("Confluence {} answers again; it did not since {}", application, before.since());
      }
    }
    return answer;
  }

  /** False for a minute after a question that got no answer, from any Confluence. */
  boolean answers() {
    return silent.values().stream().allMatch(silence -> isOver(silence, REMEMBERED));
  }

  /** True for seconds after a Confluence took too long: others need not wait for that, too. */
  boolean isHanging(String application) {
    Silence silence = silent.get(application);
    return silence != null
        && silence.why().equals(AppLinkClient.TIMEOUT)
        && !isOver(silence, SPARED);
  }

  Optional<Silence> silence(String application) {
    return Optional.ofNullable(silent.get(application));
  }

  private boolean isOver(Silence silence, Duration time) {
    return clock.instant().isAfter(silence.last().plus(time));
  }
}
