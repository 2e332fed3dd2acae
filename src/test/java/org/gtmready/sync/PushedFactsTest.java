package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.gtmready.core.evidence.EvidenceStore;
import org.gtmready.core.evidence.Target.PageTarget;
import org.gtmready.core.linking.PageFactsHandler;
import org.gtmready.core.sync.FactsInbox.Answer;
import org.gtmready.core.trust.MemoryTrust;
import org.gtmready.core.trust.MessageSignature;
import org.gtmready.core.trust.Purpose;
import org.gtmready.core.trust.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PushedFactsTest {

  private static final Instant NOW = Instant.parse("2027-01-03T00:00:00Z");
  private static final String FIRST = "11111111-1111-1111-1111-111111111111";
  private static final String SECOND = "22222222-2222-2222-2222-222222222222";
  private static final String BODY = new FactsJson().write(FactsJsonTest.FACTS);

  private final PageFactsHandler news = mock(PageFactsHandler.class);
  private final EvidenceStore evidence = mock(EvidenceStore.class);
  private final ApplicationLinkService service = mock(ApplicationLinkService.class);
  private final MemoryTrust first = new MemoryTrust();
  private final MemoryTrust second = new MemoryTrust();
  private final MemoryTrust jira = new MemoryTrust().knows(FIRST, first).knows(SECOND, second);
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final Refusals refusals = new Refusals(clock);
  private PushedFacts inbox;
  private int nonces;

  @BeforeEach
  void aPageOfTheSecondConfluenceIsLinked() {
    when(service.getApplicationLinks(ConfluenceApplicationType.class))
        .thenReturn(List.of(new Peer(FIRST).link(), new Peer(SECOND).link()));
    when(evidence.isLinked(new PageTarget(SECOND, "123"))).thenReturn(true);
    ConfluenceLinks links = new ConfluenceLinks(service);
    PeerKeys keys = new PeerKeys(links, jira, clock);
    inbox =
        new PushedFacts(
            new SignedMessages(links, keys, jira, jira, jira, refusals, clock), evidence, news);
  }

  @Test
  void takesFacts_forTheConfluenceThatSignedThem() {
    assertThat(inbox.accept(BODY, signed(second, BODY))).isEqualTo(Answer.TAKEN);
    verify(news).take(SECOND, FactsJsonTest.FACTS);
  }

  @Test
  void forgetsWhoMayViewThePage_whenItIsToldThatOthersMay() {
    inbox.accept(BODY, signed(second, BODY));
    verify(news, never()).readersChanged(any());

    String changed = BODY.replaceFirst("}$", ",\"readersChanged\":true}");
    assertThat(inbox.accept(changed, signed(second, changed))).isEqualTo(Answer.TAKEN);
    verify(news).readersChanged(new PageTarget(SECOND, "123"));
  }

  @Test
  void hasNoUseForAPage_thatIsNotLinkedFromThatConfluence() {
    assertThat(inbox.accept(BODY, signed(first, BODY))).isEqualTo(Answer.UNWANTED);
    verifyNoInteractions(news);
  }

  @Test
  void refusesAndCounts_whatNoLinkedConfluenceSigned() {
    assertThat(inbox.accept(BODY, signed(new MemoryTrust(), BODY))).isEqualTo(Answer.REFUSED);
    assertThat(inbox.accept(BODY, null)).isEqualTo(Answer.REFUSED);
    assertThat(inbox.accept(BODY + " ", signed(second, BODY))).isEqualTo(Answer.REFUSED);
    verifyNoInteractions(news);
    assertThat(refusals.counts())
        .isEqualTo(Map.of(Refusal.UNKNOWN_KEY, 1L, Refusal.UNSIGNED, 1L, Refusal.FORGED, 1L));
  }

  @Test
  void refusesAPinnedKey_whoseLinkAnAdministratorRemoved() {
    when(service.getApplicationLinks(ConfluenceApplicationType.class)).thenReturn(List.of());
    assertThat(inbox.accept(BODY, signed(second, BODY))).isEqualTo(Answer.REFUSED);
  }

  @Test
  void saysSo_whenTheBodyIsNoFacts() {
    assertThat(inbox.accept("{}", signed(second, "{}"))).isEqualTo(Answer.UNREADABLE);
  }

  private String signed(MemoryTrust by, String body) {
    String nonce = "%032x".formatted(++nonces);
    return MessageSignature.of(by.pair(), jira.fingerprint(), NOW, nonce, Purpose.TELL_FACTS, body)
        .header();
  }
}
