package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.Plans;
import org.gtmready.core.sync.Outbox.Scope;
import org.gtmready.core.trust.MemoryTrust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages below one that was restricted or moved: all that are linked are told of, a few at once. */
class PagesBelowTest {

  private static final Instant START = Instant.parse("2027-01-03T00:00:00Z");
  private static final String JIRA = "11111111-1111-1111-1111-111111111111";
  private static final String TOP = "9000000";

  private final Peer jira = new Peer(JIRA);
  private final MemoryOutbox outbox = new MemoryOutbox();
  private final MemorySubscriptions subscriptions = new MemorySubscriptions();
  private final Plans plans = mock(Plans.class);
  private final SetClock clock = new SetClock(START);
  private final List<Integer> asked = new ArrayList<>();
  private FactsPusher pusher;

  @BeforeEach
  void aTree() {
    MemoryTrust trust = new MemoryTrust().knows(JIRA, new MemoryTrust());
    ApplicationLinkService service = mock(ApplicationLinkService.class);
    when(service.getApplicationLinks(JiraApplicationType.class)).thenReturn(List.of(jira.link()));
    JiraLinks links = new JiraLinks(service);
    SignedMessages messages =
        new SignedMessages(
            links,
            new PeerKeys(links, trust, clock),
            trust,
            trust,
            trust,
            new Refusals(clock),
            clock);
    pusher =
        new FactsPusher(
            outbox,
            subscriptions,
            plans,
            new FactsPusherTest.Numbers(),
            new FactsDelivery(links, messages, new LinkStates(clock), clock),
            clock);
    when(plans.observe(any(), anyLong()))
        .thenAnswer(
            it ->
                new PageFacts(
                    it.getArgument(0),
                    PageFacts.State.CURRENT,
                    "",
                    "",
                    true,
                    7,
                    START,
                    1,
                    List.of()));
    when(plans.hasBelow(TOP)).thenReturn(true);
    when(plans.below(any(), anyCollection())).thenAnswer(it -> even(it.getArgument(1)));
    outbox.add(TOP, 0, Scope.BELOW, START);
  }

  /** Pages with even numbers lie below. */
  private Set<String> even(Collection<String> pages) {
    asked.add(pages.size());
    return pages.stream().filter(page -> Long.parseLong(page) % 2 == 0).collect(Collectors.toSet());
  }

  @Test
  void looksForThem_onlyWhenTheEntryIsDue_andTellsOfThoseThatAreLinked() {
    subscriptions.renew(JIRA, List.of("122", "123", "124"));
    verify(plans, never()).below(any(), anyCollection());

    pusher.pushDue();

    assertThat(told()).containsExactlyInAnyOrder("122", "124");
    assertThat(outbox.waiting).isEmpty();
  }

  @Test
  void findsThemAll_aHundredAtATime() {
    subscriptions.renew(JIRA, IntStream.rangeClosed(1, 1_050).mapToObj(Integer::toString).toList());

    while (!outbox.waiting.isEmpty()) {
      pusher.pushDue();
      clock.now = clock.instant().plusSeconds(1);
    }

    assertThat(told())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 525).mapToObj(i -> Integer.toString(2 * i)).toList());
    assertThat(asked).hasSize(11).allMatch(count -> count <= 100);
    assertThat(subscriptions.largestPart()).isEqualTo(100);
  }

  @Test
  void goesOnWhereItStopped_andLetsOthersThroughMeanwhile() {
    subscriptions.renew(JIRA, IntStream.rangeClosed(1, 250).mapToObj(Integer::toString).toList());
    int[] failures = {2};
    doAnswer(
            it -> {
              if (asked.size() == 1 && failures[0]-- > 0) {
                throw new IllegalStateException("the database is busy");
              }
              return even(it.getArgument(1));
            })
        .when(plans)
        .below(any(), anyCollection());
    outbox.add("77", 0, Scope.PAGE, START);

    pusher.pushDue();
    assertThat(told()).contains("77").hasSizeLessThan(60);
    for (int later = 0; later < 5; later++) {
      clock.now = clock.instant().plusSeconds(60);
      pusher.pushDue();
    }

    assertThat(told()).hasSize(126).doesNotHaveDuplicates();
    assertThat(asked).containsExactly(100, 100, 50);
    assertThat(outbox.waiting).isEmpty();
  }

  @Test
  void looksAtNothing_whereNothingIsBelow() {
    when(plans.hasBelow(TOP)).thenReturn(false);
    subscriptions.renew(JIRA, List.of("122"));

    pusher.pushDue();

    assertThat(asked).isEmpty();
    assertThat(outbox.waiting).isEmpty();
  }

  private List<String> told() {
    return jira.asked.stream()
        .map(message -> FactsJson.parse(message.body()).get("pageId").asText())
        .toList();
  }
}
