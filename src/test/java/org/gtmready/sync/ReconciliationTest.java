package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.sal.api.net.ResponseException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.Target.PageTarget;
import org.gtmready.core.linking.PageFactsHandler;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.sync.Comparisons;
import org.gtmready.core.sync.SyncHealth;
import org.gtmready.core.trust.MemoryTrust;
import org.gtmready.core.trust.MessageSignature;
import org.gtmready.core.trust.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

  private static final Instant START = Instant.parse("2027-01-03T00:00:00Z");
  private static final String ONE = "11111111-1111-1111-1111-111111111111";
  private static final String TWO = "22222222-2222-2222-2222-222222222222";

  private final Peer one = new Peer(ONE);
  private final Peer two = new Peer(TWO);
  private final MemoryTrust confluence = new MemoryTrust();
  private final MemoryTrust other = new MemoryTrust();
  private final MemoryTrust jira = new MemoryTrust().knows(ONE, confluence).knows(TWO, other);
  private final EvidenceStore evidence = mock(EvidenceStore.class);
  private final PageFactsHandler news = mock(PageFactsHandler.class);
  private final Clock clock = mock(Clock.class);
  private final Last last = new Last();
  private Reconciliation reconciliation;

  @BeforeEach
  void twoLinkedConfluences() {
    when(clock.instant()).thenReturn(START);
    ApplicationLinkService service = mock(ApplicationLinkService.class);
    when(service.getApplicationLinks(ConfluenceApplicationType.class))
        .thenReturn(List.of(one.link(), two.link()));
    ConfluenceLinks links = new ConfluenceLinks(service);
    PeerKeys keys = new PeerKeys(links, jira, clock);
    SignedMessages messages =
        new SignedMessages(links, keys, jira, jira, jira, new Refusals(clock), clock);
    reconciliation =
        new Reconciliation(
            links, evidence, new PageQuestions(messages, news), new LinkStates(clock), last, clock);
    one.behaviour = it -> answer(it, confluence);
    two.behaviour = it -> answer(it, other);
  }

  @Test
  void asksEachConfluence_aboutItsOwnPages() {
    linked(pages(ONE, 1, 60), pages(TWO, 1, 3));
    reconciliation.run();
    assertThat(one.asked).hasSize(2);
    assertThat(two.asked).hasSize(1);
    verify(news).take(eq(ONE), about("60"));
    verify(news).take(eq(TWO), about("3"));
    assertThat(last.value).isEqualTo(new SyncHealth.Reconciliation(START, 63, 0, null));
  }

  @Test
  void readsTheOthers_whenOnePageTakesTooLong_andAsksAboutItAloneAndLast() {
    linked(pages(ONE, 1, 120));
    one.behaviour =
        it -> {
          if (it.body().contains("\"7\"")) {
            throw new ResponseException(new SocketTimeoutException("too long"));
          }
          return answer(it, confluence);
        };
    reconciliation.run();
    verify(news, atLeastOnce()).take(eq(ONE), about("120"));
    verify(news, never()).take(eq(ONE), about("8"));
    assertThat(last.value.unanswered()).isEqualTo(50);
    assertThat(last.value.problem()).isEqualTo("timeout");

    reconciliation.run();
    verify(news).take(eq(ONE), about("8"));
    assertThat(last.value.unanswered()).isEqualTo(1);
    one.asked.clear();
    reconciliation.run();
    assertThat(one.asked).as("two full questions, one alone").hasSize(4);
    assertThat(one.asked.get(3).body()).isEqualTo("{\"pages\":[\"7\"]}");
  }

  @Test
  void takesTheOthers_whenOnePageCantBeTaken() {
    linked(pages(ONE, 1, 3));
    doThrow(new IllegalStateException("broken")).when(news).take(eq(ONE), about("2"));
    reconciliation.run();
    verify(news).take(eq(ONE), about("3"));
    assertThat(last.value.unanswered()).isEqualTo(1);
  }

  @Test
  void takesTheOthers_whenOneOfTheFactsIsUnreadable() {
    linked(pages(ONE, 1, 3));
    one.behaviour =
        it -> {
          String body = facts(it.body()).replaceFirst("(\"2\",.*?)CURRENT", "$1LOST");
          return answer(it, confluence, body);
        };
    reconciliation.run();
    verify(news).take(eq(ONE), about("3"));
    verify(news, never()).take(eq(ONE), about("2"));
  }

  @Test
  void stopsAsking_whoIsAway_butNotTheOther() {
    linked(pages(ONE, 1, 500), pages(TWO, 1, 1));
    one.behaviour =
        it -> {
          throw new ResponseException("refused");
        };
    reconciliation.run();
    assertThat(one.asked).hasSize(1);
    verify(news).take(eq(TWO), about("1"));
    assertThat(last.value.problem()).isEqualTo("unreachable");
  }

  @Test
  void leavesAConfluenceAlone_forAsLongAsItAsks() {
    linked(pages(ONE, 1, 500));
    one.behaviour = it -> new Peer.Answer(429, "", Map.of("Retry-After", "90"));
    reconciliation.run();
    when(clock.instant()).thenReturn(START.plusSeconds(60));
    reconciliation.run();
    assertThat(one.asked).hasSize(1);
    when(clock.instant()).thenReturn(START.plusSeconds(120));
    reconciliation.run();
    assertThat(one.asked).hasSize(2);
  }

  @Test
  void believesNoAnswer_thatTheConfluenceDidNotSign() {
    linked(pages(ONE, 1, 1));
    one.behaviour = it -> answer(it, other);
    reconciliation.run();
    one.behaviour = it -> new Peer.Answer(200, facts(it.body()));
    reconciliation.run();
    verify(news, never()).take(any(), any());
    assertThat(last.value.problem()).isEqualTo("forged-answer");
  }

  @Test
  void takesNoPage_thatItDidNotAskAbout() {
    linked(pages(ONE, 1, 1));
    one.behaviour = it -> answer(it, confluence, facts("{\"pages\":[\"1\",\"2\"]}"));
    reconciliation.run();
    verify(news).take(eq(ONE), about("1"));
    verify(news, never()).take(eq(ONE), about("2"));
  }

  private void linked(List<PageTarget> some, List<PageTarget> others) {
    List<PageTarget> all = new ArrayList<>(some);
    all.addAll(others);
    when(evidence.linkedPages()).thenReturn(all);
  }

  private void linked(List<PageTarget> pages) {
    linked(pages, List.of());
  }

  private static List<PageTarget> pages(String application, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(id -> new PageTarget(application, Integer.toString(id)))
        .toList();
  }

  private static PageFacts about(String page) {
    return argThat(facts -> facts != null && facts.pageId().equals(page));
  }

  private static Peer.Answer answer(Peer.Asked asked, MemoryTrust by) {
    return answer(asked, by, facts(asked.body()));
  }

  private static Peer.Answer answer(Peer.Asked asked, MemoryTrust by, String body) {
    MessageSignature question =
        MessageSignature.parse(asked.headers().get(MessageSignature.HEADER)).orElseThrow();
    String signature =
        MessageSignature.of(
                by.pair(), question.sender(), START, question.nonce(), Purpose.ANSWER_FACTS, body)
            .header();
    return new Peer.Answer(200, body, Map.of(MessageSignature.HEADER, signature));
  }

  private static String facts(String question) {
    ObjectNode answer = FactsJson.JSON.createObjectNode();
    ArrayNode pages = answer.putArray("pages");
    FactsJson.parse(question)
        .path("pages")
        .forEach(
            id ->
                pages.add(
                    FactsJson.parse(
                        new FactsJson()
                            .write(
                                new PageFacts(
                                    id.asText(),
                                    PageFacts.State.CURRENT,
                                    "",
                                    "",
                                    true,
                                    1,
                                    START,
                                    1,
                                    List.of())))));
    return answer.toString();
  }

  /** The last comparison, in memory. */
  private static final class Last implements Comparisons {
    private SyncHealth.Reconciliation value;

    @Override
    public void note(SyncHealth.Reconciliation comparison) {
      value = comparison;
    }

    @Override
    public Optional<SyncHealth.Reconciliation> last() {
      return Optional.ofNullable(value);
    }
  }
}
