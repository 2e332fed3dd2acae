package org.gtmready.sync;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.Plans;
import org.gtmready.core.sync.Observations;
import org.gtmready.core.sync.Outbox;
import org.gtmready.core.sync.Outbox.Entry;
import org.gtmready.core.sync.Subscriptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Empties the outbox: tells each subscribed Jira what the changed pages are like now. */
@ConfluenceComponent
public class FactsPusher {

  private static final Logger LOG = LoggerFactory.getLogger(FactsPusher.class);
  private static final int AT_ONCE = 50;
  private static final int MOST_ROUNDS = 40;

  /** Subscribed pages that are looked at in one go, when those below a page are looked for. */
  private static final int PART = 100;

  private static final int MOST_WAITS_FOR_A_VERSION = 5;

  /** About a day of attempts; whoever is silent for longer asks again when it is back. */
  private static final int MOST_ATTEMPTS = 150;

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  private final Outbox outbox;
  private final Subscriptions subscriptions;
  private final Plans plans;
  private final Observations observations;
  private final FactsDelivery delivery;
  private final Clock clock;
  private final AtomicLong givenUp = new AtomicLong();

  @Inject
  public FactsPusher(
      Outbox outbox,
      Subscriptions subscriptions,
      Plans plans,
      Observations observations,
      FactsDelivery delivery,
      Clock clock) {
    this.outbox = outbox;
    this.subscriptions = subscriptions;
    this.plans = plans;
    this.observations = observations;
    this.delivery = delivery;
    this.clock = clock;
  }

  /** Delivers what is due; each entry on its own, so that none keeps the others waiting. */
  synchronized void pushDue() {
    delivery.begin();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Entry> due = outbox.due(clock.instant(), AT_ONCE);
      if (due.isEmpty()) {
        return;
      }
      due.forEach(this::pushOne);
    }
  }

  /** How many entries were given up since this node started. */
  long givenUp() {
    return givenUp.get();
  }

  private void pushOne(Entry entry) {
    try {
      if (entry.scope() == Outbox.Scope.BELOW) {
        expand(entry);
      } else {
        push(entry);
      }
    } catch (RuntimeException failed) {
      if (entry.attempts() == 0) {
        LOG.warn("Page {} can't be read for Jira; it is tried again", entry.pageId(), failed);
      }
      again(entry, failed.toString());
    }
  }

  /**
   * Only now are the pages below looked for: the request that changed them went on at once. There
   * may be any number of them, of which few are linked; so the linked ones are gone through, part
   * by part, and asked whether they lie below.
   */
  private void expand(Entry entry) {
    if (!plans.hasBelow(entry.pageId())) {
      outbox.done(entry);
      return;
    }
    Subscriptions.Part part = subscriptions.part(entry.position(), PART);
    plans
        .below(entry.pageId(), part.pageIds())
        .forEach(pageId -> outbox.add(pageId, 0, Outbox.Scope.PAGE, clock.instant()));
    if (part.next() == null) {
      outbox.done(entry);
    } else {
      outbox.advance(entry, part.next(), clock.instant());
    }
  }

  private void push(Entry entry) {
    List<String> subscribed =
        subscriptions.applicationsOf(entry.pageId()).stream()
            .filter(it -> entry.application() == null || entry.application().equals(it))
            .toList();
    if (subscribed.isEmpty()) {
      outbox.done(entry);
      return;
    }
    PageFacts facts = plans.observe(entry.pageId(), observations.next());
    if (isTooEarly(entry, facts)) {
      outbox.later(entry, clock.instant().plusSeconds(1));
      return;
    }
    Set<String> left = new HashSet<>();
    Duration pause = pause(entry);
    for (String application : subscribed) {
      FactsDelivery.Result result = delivery.deliver(application, facts, readersChanged(entry));
      if (result.isUnwanted()) {
        subscriptions.end(application, entry.pageId());
      } else if (!result.isDelivered()) {
        left.add(application);
        pause = pause.compareTo(result.pause()) > 0 ? pause : result.pause();
      }
    }
    settle(entry, left, clock.instant().plus(pause));
  }

  /** Whom the entry did not reach gets another attempt; the others have been told. */
  private void settle(Entry entry, Set<String> left, Instant dueAt) {
    if (left.isEmpty()) {
      outbox.done(entry);
    } else if (entry.attempts() >= MOST_ATTEMPTS) {
      giveUp(entry, "Jira " + left + " does not take it");
    } else if (entry.application() != null) {
      outbox.later(entry, dueAt);
    } else {
      left.forEach(application -> outbox.addFor(application, entry, dueAt));
      outbox.done(entry);
    }
  }

  private void again(Entry entry, String why) {
    if (entry.attempts() >= MOST_ATTEMPTS) {
      giveUp(entry, why);
    } else {
      outbox.later(entry, clock.instant().plus(pause(entry)));
    }
  }

  private void giveUp(Entry entry, String why) {
    givenUp.incrementAndGet();
    LOG.warn(
        "Gave up telling Jira of page {} after {} attempts: {}. Jira's own comparison asks again.",
        entry.pageId(),
        entry.attempts(),
        why);
    outbox.done(entry);
  }

  /** What makes no version, such as a restriction or a move, is about who may view the page. */
  private static boolean readersChanged(Entry entry) {
    return entry.version() == 0;
  }

  /** The change was announced inside a transaction that had not ended when we looked. */
  private static boolean isTooEarly(Entry entry, PageFacts facts) {
    return facts.version() < entry.version()
        && facts.state() == PageFacts.State.CURRENT
        && entry.attempts() < MOST_WAITS_FOR_A_VERSION;
  }

  private static Duration pause(Entry entry) {
    Duration pause = Duration.ofSeconds(1L << Math.min(entry.attempts() + 1, 20));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
