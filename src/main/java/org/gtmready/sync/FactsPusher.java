package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.Plans;
import org.gtmready.core.sync.FactsFormat;
import org.gtmready.core.sync.Interest;
import org.gtmready.core.sync.Interests;
import org.gtmready.core.sync.Observations;
import org.gtmready.core.sync.Outbox;

/** Empties the outbox: tells each interested Jira what the changed pages are like now. */
@ConfluenceComponent
public class FactsPusher {

  private static final int TIMEOUT_MILLIS = 5_000;
  private static final int AT_ONCE = 50;
  private static final int MOST_WAITS_FOR_A_VERSION = 5;

  /** About a day of attempts; whoever is silent for longer asks again when it is back. */
  private static final int MOST_ATTEMPTS = 150;

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  private final Outbox outbox;
  private final Interests interests;
  private final Plans plans;
  private final Observations observations;
  private final FactsFormat format;
  private final JiraLinks jiras;
  private final Clock clock;

  @Inject
  public FactsPusher(
      Outbox outbox,
      Interests interests,
      Plans plans,
      Observations observations,
      FactsFormat format,
      JiraLinks jiras,
      Clock clock) {
    this.outbox = outbox;
    this.interests = interests;
    this.plans = plans;
    this.observations = observations;
    this.format = format;
    this.jiras = jiras;
    this.clock = clock;
  }

  /** Delivers what is due; one at a time, so that a page's messages keep their order. */
  synchronized void pushDue() {
    for (Outbox.Entry entry : outbox.due(clock.instant(), AT_ONCE)) {
      List<Interest> interested = interests.of(entry.pageId());
      PageFacts facts = plans.observe(entry.pageId(), observations.next());
      if (isTooEarly(entry, facts)) {
        outbox.later(entry, clock.instant().plusSeconds(1));
      } else if (tell(interested, facts) || entry.attempts() >= MOST_ATTEMPTS) {
        outbox.done(entry);
      } else {
        outbox.later(entry, clock.instant().plus(pause(entry)));
      }
    }
  }

  /** The change was announced inside a transaction that had not ended when we looked. */
  private static boolean isTooEarly(Outbox.Entry entry, PageFacts facts) {
    return facts.version() < entry.version()
        && facts.state() == PageFacts.State.CURRENT
        && entry.attempts() < MOST_WAITS_FOR_A_VERSION;
  }

  private static Duration pause(Outbox.Entry entry) {
    Duration pause = Duration.ofSeconds(1L << Math.min(entry.attempts() + 1, 20));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  /** True when every interested Jira answered, if only to refuse. */
  private boolean tell(List<Interest> interested, PageFacts facts) {
    String body = format.write(facts);
    boolean all = true;
    for (Interest interest : interested) {
      Optional<ApplicationLink> link = jiras.link(interest.jira());
      if (link.isPresent()) {
        AppLinkClient.Answer answer =
            AppLinkClient.anonymous(link.get(), TIMEOUT_MILLIS)
                .post(
                    "/rest/gtm/1.0/facts",
                    body,
                    Map.of(Signature.HEADER, Signature.of(interest.token(), body)));
        all &= answer instanceof AppLinkClient.Answer.Said;
      }
    }
    return all;
  }
}
