package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.scheduler.SchedulerService;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.Plans;
import org.gtmready.core.sync.FactsQuery;
import org.gtmready.core.trust.MemoryTrust;
import org.gtmready.core.trust.MessageSignature;
import org.gtmready.core.trust.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that is saved while a Jira subscribes to it. */
class SignedQueryTest {

  private static final Instant START = Instant.parse("2027-01-03T00:00:00Z");
  private static final String JIRA = "11111111-1111-1111-1111-111111111111";

  private final Peer jira = new Peer(JIRA);
  private final MemoryTrust asker = new MemoryTrust();
  private final MemoryTrust trust = new MemoryTrust().knows(JIRA, asker);
  private final MemoryOutbox outbox = new MemoryOutbox();
  private final MemorySubscriptions subscriptions = new MemorySubscriptions();
  private final Plans plans = mock(Plans.class);
  private final SetClock clock = new SetClock(START);
  private FactsPusher pusher;
  private PushQueue queue;
  private SignedQuery query;
  private int committed = 1;
  private int nonces;

  @BeforeEach
  void aLinkedJira() {
    ApplicationLinkService service = mock(ApplicationLinkService.class);
    when(service.getApplicationLinks(JiraApplicationType.class)).thenReturn(List.of(jira.link()));
    JiraLinks links = new JiraLinks(service);
    PeerKeys keys = new PeerKeys(links, trust, clock);
    SignedMessages messages =
        new SignedMessages(links, keys, trust, trust, trust, new Refusals(clock), clock);
    FactsPusherTest.Numbers numbers = new FactsPusherTest.Numbers();
    pusher =
        new FactsPusher(
            outbox,
            subscriptions,
            plans,
            numbers,
            new FactsDelivery(links, messages, new LinkStates(clock), clock),
            clock);
    queue = new PushQueue(outbox, subscriptions, pusher, keys, clock, mock(SchedulerService.class));
    query = new SignedQuery(messages, subscriptions, plans, numbers, queue);
    when(plans.observe(any(), anyLong()))
        .thenAnswer(look -> page(look.getArgument(0), committed, look.getArgument(1)));
  }

  @AfterEach
  void stop() {
    queue.stop();
  }

  @Test
  void isToldOfAChange_thatWasUnderWayWhenItSubscribed() {
    // saved, and not committed yet: nobody wants to hear of it
    queue.changed("123", 2);
    assertThat(outbox.waiting).isEmpty();
    assertThat(versions(ask("123", "124"))).containsExactly(1, 1);
    committed = 2;

    clock.now = START.plusSeconds(3);
    pusher.pushDue();

    assertThat(told()).containsExactlyInAnyOrder("123 v2", "124 v2");
    assertThat(outbox.waiting).isEmpty();
  }

  @Test
  void isToldByTheAnswerAlone_whenItAsksAgain() {
    ask("123");
    clock.now = START.plusSeconds(3);
    pusher.pushDue();
    jira.asked.clear();

    ask("123");
    assertThat(outbox.waiting).isEmpty();
    ask("123", "125");
    assertThat(outbox.pages()).containsExactly("125");
  }

  @Test
  void isToldNothing_whenTheQuestionIsNotBelieved() {
    MemoryTrust forger = new MemoryTrust();
    String body = "{\"pages\":[\"123\"]}";
    assertThat(query.answer(body, signed(forger, body))).isEmpty();
    assertThat(query.answer(body, null)).isEmpty();

    clock.now = START.plusSeconds(3);
    pusher.pushDue();
    assertThat(jira.asked).noneMatch(message -> message.body() != null);
    assertThat(outbox.waiting).isEmpty();
    assertThat(subscriptions.wanted(List.of("123"))).isEmpty();
  }

  private FactsQuery.Answer ask(String... pages) {
    String body = "{\"pages\":[\"" + String.join("\",\"", pages) + "\"]}";
    Optional<FactsQuery.Answer> answer = query.answer(body, signed(asker, body));
    return answer.orElseThrow();
  }

  private String signed(MemoryTrust by, String body) {
    String nonce = "%032x".formatted(++nonces);
    return MessageSignature.of(
            by.pair(), trust.fingerprint(), clock.instant(), nonce, Purpose.ASK_FACTS, body)
        .header();
  }

  private static List<Integer> versions(FactsQuery.Answer answer) {
    return FactsJson.parse(answer.body()).get("pages").findValues("version").stream()
        .map(JsonNode::asInt)
        .toList();
  }

  private List<String> told() {
    return jira.asked.stream()
        .map(message -> FactsJson.parse(message.body()))
        .map(facts -> facts.get("pageId").asText() + " v" + facts.get("version").asInt())
        .toList();
  }

  private static PageFacts page(String id, int version, long observation) {
    return new PageFacts(
        id, PageFacts.State.CURRENT, "", "", true, version, START, observation, List.of());
  }
}
