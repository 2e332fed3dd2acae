package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.applinks.api.ApplicationLink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gtmready.core.trust.Ed25519;
import org.gtmready.core.trust.MemoryTrust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeerKeysTest {

  private static final Instant START = Instant.parse("2027-01-03T00:00:00Z");

  private final Peer peer = new Peer("11111111-1111-1111-1111-111111111111");
  private final Peer copy = new Peer("22222222-2222-2222-2222-222222222222");
  private final MemoryTrust trust = new MemoryTrust();
  private final MemoryTrust other = new MemoryTrust();
  private final SetClock clock = new SetClock(START);
  private PeerKeys keys;

  @BeforeEach
  void twoLinks() {
    List<ApplicationLink> links = List.of(peer.link(), copy.link());
    keys =
        new PeerKeys(
            new PeerLinks() {
              @Override
              public List<ApplicationLink> all() {
                return links;
              }

              @Override
              public Optional<ApplicationLink> find(String application) {
                return Optional.empty();
              }
            },
            trust,
            clock);
    shows(peer, other);
    copy.behaviour = it -> new Peer.Answer(404, "");
  }

  @Test
  void pinsTheFirstKey_thatTheAddressInTheLinkShows() {
    keys.refresh();
    assertThat(trust.of(peer.id).orElseThrow().fingerprint()).isEqualTo(other.fingerprint());
    assertThat(peer.asked.get(0).path()).isEqualTo("/rest/gtm/1.0/key");
    assertThat(trust.of(copy.id)).isEmpty();
  }

  @Test
  void keepsThePinnedKey_andNotesTheOther_untilItIsAcceptedOrGone() {
    keys.refresh();
    final String pinned = other.fingerprint();
    other.replace(pinned);
    minuteLater();
    keys.refresh();
    assertThat(trust.of(peer.id).orElseThrow().fingerprint()).isEqualTo(pinned);
    assertThat(trust.of(peer.id).orElseThrow().offeredFingerprint()).isEqualTo(other.fingerprint());
  }

  @Test
  void doesNotBelieve_whoShowsTheKeyOfAnother() {
    keys.refresh();
    shows(copy, other);
    minuteLater();
    keys.refresh();
    assertThat(trust.of(copy.id)).isEmpty();
    assertThat(trust.byFingerprint(other.fingerprint())).isPresent();
  }

  @Test
  void asksRarely_howeverOftenStrangersMakeIt() {
    for (int message = 0; message < 100; message++) {
      keys.refresh();
    }
    assertThat(peer.asked).hasSizeLessThanOrEqualTo(2);
    assertThat(copy.asked).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{}", "{\"key\":1}", "{\"key\":\"AAAA\"}", "{\"key\":\"\\u0000\"}", "<"})
  void pinsNothing_thatIsNoKey(String body) {
    peer.behaviour = it -> new Peer.Answer(200, body);
    keys.refresh();
    assertThat(trust.all()).isEmpty();
  }

  private void minuteLater() {
    clock.now = clock.now.plus(Duration.ofMinutes(2));
  }

  private static void shows(Peer peer, MemoryTrust trust) {
    peer.behaviour =
        it -> new Peer.Answer(200, "{\"key\":\"" + Ed25519.text(trust.pair().getPublic()) + "\"}");
  }
}
