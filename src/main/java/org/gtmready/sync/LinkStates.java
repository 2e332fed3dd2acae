package org.gtmready.sync;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How messages over each application link fare on this node; logs each turn once. */
@Named
public class LinkStates {

  /** What is sent over a link. */
  enum Activity {
    /** Confluence tells of pages. */
    TELL,
    /** Jira asks about pages. */
    ASK
  }

  /**
   * How it stands.
   *
   * @param problem stable word; null when the last message was answered
   * @param since when it began to be so
   * @param last when the last message was sent
   */
  record State(String problem, Instant since, Instant last) {}

  private record Sent(Activity activity, String application) {}

  private static final Logger LOG = LoggerFactory.getLogger(LinkStates.class);

  private final Map<Sent, State> states = new ConcurrentHashMap<>();
  private final Clock clock;

  @Inject
  public LinkStates(Clock clock) {
    this.clock = clock;
  }

  /** Takes note of how a message fared. */
  void note(Activity activity, String application, String problem) {
    Instant now = clock.instant();
    State before = states.get(new Sent(activity, application));
    boolean turned =
        before == null ? problem != null : (before.problem() == null) != (problem == null);
    states.put(
        new Sent(activity, application),
        new State(problem, before == null || turned ? now : before.since(), now));
    if (turned && problem != null) {
      LOG.warn("{} over the application link {} fails: {}", activity, application, problem);
    } else if (turned) {
      LOG.info(
          "{} over the application link {} works again; it failed since {}",
          activity,
          application,
          before.since());
    }
  }

  Optional<State> of(Activity activity, String application) {
    return Optional.ofNullable(states.get(new Sent(activity, application)));
  }
}
