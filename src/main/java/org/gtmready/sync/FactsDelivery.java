package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.trust.Purpose;

/**
 * Hands facts to one Jira. A Jira that does not answer, or that has too much to do, is left alone
 * for the rest of a run, so that it can't keep the others waiting.
 */
@ConfluenceComponent
public class FactsDelivery {

  /**
   * What became of it.
   *
   * @param problem stable word; null when it was delivered
   * @param pause how long that Jira wants to be left alone
   */
  record Result(String problem, Duration pause) {

    private static final String UNWANTED = "unwanted";

    boolean isDelivered() {
      return problem == null;
    }

    /** True when the page is not linked there any more. */
    boolean isUnwanted() {
      return UNWANTED.equals(problem);
    }
  }

  /** Member of a message, true when others may view the page from now on. */
  static final String READERS_CHANGED = "readersChanged";

  private static final int TIMEOUT_MILLIS = 5_000;
  private static final int MOST_SILENCES = 2;
  private static final Duration TOO_MUCH = Duration.ofMinutes(1);

  private final JiraLinks links;
  private final SignedMessages messages;
  private final LinkStates states;
  private final Clock clock;
  private final Map<String, Integer> silences = new HashMap<>();
  private final Map<String, Instant> leftAloneUntil = new HashMap<>();

  @Inject
  public FactsDelivery(JiraLinks links, SignedMessages messages, LinkStates states, Clock clock) {
    this.links = links;
    this.messages = messages;
    this.states = states;
    this.clock = clock;
  }

  /** Begins another run, in which a silent Jira gets another chance. */
  void begin() {
    silences.clear();
  }

  /**
   * Sends facts; a link that is gone has nobody to tell any more.
   *
   * @param readersChanged whether others may view the page from now on, as far as one can tell
   */
  Result deliver(String application, PageFacts facts, boolean readersChanged) {
    Optional<ApplicationLink> link = links.find(application);
    if (link.isEmpty()) {
      return new Result(null, Duration.ZERO);
    }
    Instant now = clock.instant();
    Instant until = leftAloneUntil.getOrDefault(application, Instant.MIN);
    if (now.isBefore(until)) {
      return new Result("left-alone", Duration.between(now, until));
    }
    if (silences.getOrDefault(application, 0) >= MOST_SILENCES) {
      return new Result("silent", Duration.ZERO);
    }
    AppLinkClient.Answer answer =
        messages.tell(
            link.get(),
            Purpose.TELL_FACTS,
            "/rest/gtm/1.0/facts",
            message(facts, readersChanged),
            TIMEOUT_MILLIS);
    Result result = result(answer);
    if (answer instanceof AppLinkClient.Answer.Silent) {
      silences.merge(application, 1, Integer::sum);
    } else {
      silences.remove(application);
    }
    if (!result.pause().isZero()) {
      leftAloneUntil.put(application, now.plus(result.pause()));
    }
    states.note(
        LinkStates.Activity.TELL, application, result.isUnwanted() ? null : result.problem());
    return result;
  }

  private static String message(PageFacts facts, boolean readersChanged) {
    ObjectNode message = FactsJson.tree(facts);
    if (readersChanged) {
      message.put(READERS_CHANGED, true);
    }
    return message.toString();
  }

  private static Result result(AppLinkClient.Answer answer) {
    if (answer instanceof AppLinkClient.Answer.Silent silent) {
      return new Result(silent.why(), Duration.ZERO);
    }
    if (!(answer instanceof AppLinkClient.Answer.Said said)) {
      return new Result("not-anonymous", Duration.ZERO);
    }
    if (said.ok()) {
      return new Result(null, Duration.ZERO);
    }
    if (said.isUnwanted()) {
      return new Result(Result.UNWANTED, Duration.ZERO);
    }
    boolean tooMuch = said.status() == 429 && said.retryAfter().isZero();
    return new Result("http-" + said.status(), tooMuch ? TOO_MUCH : said.retryAfter());
  }
}
