package org.gtmready.core.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gtmready.core.health.Notice.Kind;
import org.gtmready.core.policy.PolicyGaps;
import org.gtmready.core.sync.SyncHealth;

/** Judges how the plugin fares. */
public final class Notices {

  /** A change is told within seconds, and tried again every ten minutes at the latest. */
  private static final Duration LONG_WAIT = Duration.ofMinutes(15);

  private static final Duration LONG_UNCOMPARED = Duration.ofHours(1);

  private Notices() {}

  /**
   * What an administrator should know, the worst first; empty when all is well.
   *
   * @param gaps of the policy; empty in the product without a gate
   * @param lost decisions that could not be written
   */
  public static List<Notice> of(
      SyncHealth health, Optional<PolicyGaps> gaps, long lost, Instant now) {
    List<Notice> notices = new ArrayList<>();
    health.links().forEach(link -> about(link).ifPresent(notices::add));
    gaps.flatMap(Notices::about).ifPresent(notices::add);
    if (lost > 0) {
      notices.add(Notice.of(Kind.NOT_RECORDED, lost));
    }
    if (health.queue() != null) {
      notices.addAll(about(health.queue(), now));
    }
    if (health.reconciliation() != null) {
      about(health.reconciliation(), now).ifPresent(notices::add);
    }
    health
        .refused()
        .forEach(
            (why, messages) -> notices.add(Notice.of(Kind.REFUSED, messages).because(why.name())));
    notices.sort(Comparator.comparing(Notice::kind).thenComparing(Notice::cause));
    return List.copyOf(notices);
  }

  /** One a link: a key that is not believed explains why messages fail. */
  private static Optional<Notice> about(SyncHealth.Link link) {
    if (link.key() == SyncHealth.Key.CHANGED) {
      return Optional.of(Notice.of(Kind.CHANGED_KEY, link.name()));
    }
    SyncHealth.Messages messages = link.messages();
    if (messages != null && messages.problem() != null && !messages.problem().equals("no-key")) {
      return Optional.of(
          Notice.of(Kind.FAILING, link.name(), messages.since()).because(messages.problem()));
    }
    return link.key() == SyncHealth.Key.UNKNOWN
        ? Optional.of(Notice.of(Kind.UNKNOWN_KEY, link.name()))
        : Optional.empty();
  }

  private static Optional<Notice> about(PolicyGaps gaps) {
    if (gaps.coversNothing()) {
      return Optional.of(Notice.of(Kind.COVERS_NOTHING));
    }
    return gaps.projects().isEmpty()
        ? Optional.empty()
        : Optional.of(Notice.of(Kind.UNMATCHED, String.join(", ", gaps.projects())));
  }

  private static List<Notice> about(SyncHealth.Queue queue, Instant now) {
    List<Notice> notices = new ArrayList<>();
    if (queue.oldest() != null && queue.oldest().plus(LONG_WAIT).isBefore(now)) {
      notices.add(Notice.of(Kind.WAITING, queue.entries(), queue.oldest()));
    }
    if (queue.givenUp() > 0) {
      notices.add(Notice.of(Kind.GIVEN_UP, queue.givenUp()));
    }
    return notices;
  }

  private static Optional<Notice> about(SyncHealth.Reconciliation last, Instant now) {
    if (last.at().plus(LONG_UNCOMPARED).isBefore(now)) {
      return Optional.of(Notice.of(Kind.NOT_COMPARED, last.at()));
    }
    return last.unanswered() == 0
        ? Optional.empty()
        : Optional.of(
            Notice.of(Kind.UNANSWERED, last.unanswered(), last.pages())
                .because(last.problem() == null ? "" : last.problem()));
  }
}
