package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.ResponseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.Plans;
import org.gtmready.core.sync.Observations;
import org.gtmready.core.sync.Outbox.Scope;
import org.gtmready.core.trust.MemoryTrust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsPusherTest {

  private static final Instant START = Instant.parse("2027-01-03T00:00:00Z");
  private static final String ONE = "11111111-1111-1111-1111-111111111111";
  private static final String TWO = "22222222-2222-2222-2222-222222222222";

  private final Peer one = new Peer(ONE);
  private final Peer two = new Peer(TWO);
  private final MemoryOutbox outbox = new MemoryOutbox();
  private final MemorySubscriptions subscriptions = new MemorySubscriptions();
  private final Plans plans = mock(Plans.class);
  private final SetClock clock = new SetClock(START);
  private final MemoryTrust trust =
      new MemoryTrust().knows(ONE, new MemoryTrust()).knows(TWO, new MemoryTrust());
  private FactsPusher pusher;

  @BeforeEach
  void twoLinkedJiras() {
    ApplicationLinkService service = mock(ApplicationLinkService.class);
    when(service.getApplicationLinks(JiraApplicationType.class))
        .thenReturn(List.of(one.link(), two.link()));
    JiraLinks links = new JiraLinks(service);
    PeerKeys keys = new PeerKeys(links, trust, clock);
    SignedMessages messages =
        new SignedMessages(links, keys, trust, trust, trust, new Refusals(clock), clock);
    pusher =
        new FactsPusher(
            outbox,
            subscriptions,
            plans,
            new Numbers(),
            new FactsDelivery(links, messages, new LinkStates(clock), clock),
            clock);
    when(plans.observe(any(), anyLong()))
        .thenAnswer(it -> page(it.getArgument(0), PageFacts.State.CURRENT, 7));
    subscriptions.renew(ONE, List.of("123", "124", "125"));
  }

  @Test
  void waits_whenTheAnnouncedVersionIsNotThereYet_butNotForEver() {
    changed("123", 8);
    for (int look = 0; look < 5; look++) {
      pusher.pushDue();
      assertThat(one.asked).isEmpty();
      at(clock.instant().plusSeconds(2));
    }
    pusher.pushDue();
    assertThat(one.asked).hasSize(1);
    assertThat(outbox.waiting).isEmpty();
  }

  @Test
  void doesNotWaitForAVersion_ofAPageThatIsGone() {
    doReturn(page("123", PageFacts.State.GONE, 0)).when(plans).observe(eq("123"), anyLong());
    changed("123", 8);
    pusher.pushDue();
    assertThat(outbox.waiting).isEmpty();
    assertThat(one.asked).hasSize(1);
  }

  @Test
  void readsNothing_andAsksNobody_whenNobodyWantsToKnow() {
    changed("999", 1);
    pusher.pushDue();
    assertThat(outbox.waiting).isEmpty();
    assertThat(one.asked).isEmpty();
  }

  @Test
  void deliversTheOthers_whenOnePageCantBeRead() {
    doThrow(new IllegalStateException("broken")).when(plans).observe(eq("123"), anyLong());
    changed("123", 7);
    changed("124", 7);
    changed("125", 7);
    pusher.pushDue();
    assertThat(one.asked).hasSize(2);
    assertThat(outbox.pages()).containsExactly("123");
    assertThat(outbox.waiting.get(0).entry().attempts()).isEqualTo(1);
    assertThat(outbox.waiting.get(0).dueAt()).isAfter(clock.instant());
  }

  @Test
  void takesWhatIsLongestDueFirst() {
    outbox.add("123", 7, Scope.PAGE, START.minusSeconds(1));
    outbox.add("124", 7, Scope.PAGE, START.minusSeconds(9));
    pusher.pushDue();
    assertThat(one.asked).extracting(Peer.Asked::body).first().asString().contains("\"124\"");
  }

  @ParameterizedTest
  @CsvSource({
    "200, true", "204, true", "302, false", "400, false", "401, false", "403, false",
    "404, false", "409, false", "410, false", "429, false", "500, false", "503, false"
  })
  void takesOnlyAGoodAnswerForDelivered(int status, boolean delivered) {
    one.behaviour = it -> new Peer.Answer(status, "");
    changed("123", 7);
    pusher.pushDue();
    assertThat(outbox.waiting.isEmpty()).isEqualTo(delivered);
    assertThat(subscriptions.applicationsOf("123")).containsExactly(ONE);
  }

  @Test
  void tellsNoMore_whenThePluginSaysThatThePageIsNotLinked() {
    one.behaviour = it -> new Peer.Answer(410, "{\"code\":\"GTM-SYNC-001\"}");
    changed("123", 7);
    pusher.pushDue();
    assertThat(outbox.waiting).isEmpty();
    assertThat(subscriptions.applicationsOf("123")).isEmpty();
    assertThat(subscriptions.applicationsOf("124")).containsExactly(ONE);
  }

  @Test
  void leavesAJiraAlone_forAsLongAsItAsks() {
    one.behaviour = it -> new Peer.Answer(429, "", Map.of("Retry-After", "120"));
    changed("123", 7);
    changed("124", 7);
    pusher.pushDue();
    assertThat(one.asked).hasSize(1);
    at(START.plusSeconds(100));
    pusher.pushDue();
    assertThat(one.asked).hasSize(1);

    one.behaviour = it -> new Peer.Answer(204, "");
    at(START.plusSeconds(300));
    pusher.pushDue();
    assertThat(one.asked).hasSize(3);
    assertThat(outbox.waiting).isEmpty();
  }

  @Test
  void triesRarerAndRarer_andGivesUpAfterADay() {
    one.behaviour = it -> new Peer.Answer(500, "");
    changed("123", 7);
    Duration longest = Duration.ZERO;
    int attempts = 0;
    while (!outbox.waiting.isEmpty()) {
      Instant due = outbox.waiting.get(0).dueAt();
      Duration pause = Duration.between(clock.instant(), due);
      longest = longest.compareTo(pause) > 0 ? longest : pause;
      at(due);
      pusher.pushDue();
      attempts++;
    }
    assertThat(longest).isEqualTo(Duration.ofMinutes(10));
    assertThat(Duration.between(START, clock.instant()))
        .isBetween(Duration.ofHours(20), Duration.ofHours(30));
    assertThat(one.asked).hasSize(attempts);
    assertThat(pusher.givenUp()).isEqualTo(1);
  }

  @Test
  void aSilentJira_keepsTheOtherFromNothing_andIsNotAskedForEachPage() {
    List<String> pages = java.util.stream.IntStream.range(1, 60).mapToObj(i -> "" + i).toList();
    subscriptions.renew(ONE, pages);
    subscriptions.renew(TWO, pages);
    one.behaviour =
        it -> {
          throw new ResponseException("down");
        };
    pages.forEach(page -> changed(page, 7));
    pusher.pushDue();
    assertThat(two.asked).hasSize(59);
    assertThat(one.asked).hasSize(2);
    assertThat(outbox.waiting)
        .hasSize(59)
        .allSatisfy(it -> assertThat(it.entry().application()).isEqualTo(ONE));

    one.behaviour = it -> new Peer.Answer(204, "");
    at(START.plusSeconds(30));
    pusher.pushDue();
    assertThat(two.asked).as("is not told again").hasSize(59);
    assertThat(one.asked).hasSize(61);
    assertThat(outbox.waiting).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false", "7, false"})
  void saysThatOthersMayViewThePage_whenTheChangeMadeNoVersion(int version, boolean told) {
    changed("123", version);
    pusher.pushDue();
    assertThat(FactsJson.parse(one.asked.get(0).body()).path("readersChanged").asBoolean())
        .isEqualTo(told);
  }

  @Test
  void signsForTheReceiver() {
    changed("123", 7);
    pusher.pushDue();
    assertThat(one.asked.get(0).headers().get("X-GTM-Signature"))
        .contains(trust.of(ONE).orElseThrow().fingerprint())
        .contains(trust.fingerprint());
  }

  private void changed(String page, int version) {
    outbox.add(page, version, Scope.PAGE, clock.instant());
  }

  private void at(Instant now) {
    clock.now = now;
  }

  private static PageFacts page(String id, PageFacts.State state, int version) {
    return new PageFacts(id, state, "", "", true, version, START, 1, List.of());
  }

  /** Numbers that go up. */
  static final class Numbers implements Observations {
    private long last;

    @Override
    public long next() {
      return ++last;
    }

    @Override
    public long last() {
      return last;
    }
  }
}
