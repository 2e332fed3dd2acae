package org.gtmready.core.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.gtmready.core.trust.MessageCheck.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageCheckTest {

  private static final Instant NOW = Instant.parse("2027-01-03T00:00:00.123456Z");
  private static final String BODY = "{\"pages\":[\"123\"]}";

  private final MemoryTrust jira = new MemoryTrust();
  private final MemoryTrust confluence = new MemoryTrust().knows("jira", jira);
  private final MessageCheck check =
      new MessageCheck(confluence, confluence, confluence, Clock.fixed(NOW, ZoneOffset.UTC));
  private int nonces;

  @Test
  void believesALinkedProduct_andSaysWhichOne() {
    assertThat(check.check(Purpose.ASK_FACTS, signed(jira.pair(), NOW), BODY))
        .isInstanceOfSatisfying(
            Result.Genuine.class, it -> assertThat(it.application()).isEqualTo("jira"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "v1", "x", "v1 a b 1 c d", "v2 0 0 0 0 0", "v1  \u0000", "00000000000000000"})
  void refusesAHeader_thatIsNoSignature(String header) {
    assertThat(refusal(Purpose.ASK_FACTS, header, BODY)).isEqualTo(Refusal.UNSIGNED);
    assertThat(refusal(Purpose.ASK_FACTS, null, BODY)).isEqualTo(Refusal.UNSIGNED);
  }

  @ParameterizedTest
  @CsvSource({
    "-301, OTHER_TIME",
    "-299, ",
    "299, ",
    "301, OTHER_TIME",
    "-900000000, OTHER_TIME",
    "3600, OTHER_TIME"
  })
  void refusesAMessage_fromAnotherTime(long seconds, Refusal expected) {
    String header = signed(jira.pair(), NOW.plusSeconds(seconds));
    assertThat(refusal(Purpose.ASK_FACTS, header, BODY)).isEqualTo(expected);
  }

  @Test
  void refusesAMessage_thatCameBefore() {
    String header = signed(jira.pair(), NOW);
    assertThat(refusal(Purpose.ASK_FACTS, header, BODY)).isNull();
    assertThat(refusal(Purpose.ASK_FACTS, header, BODY)).isEqualTo(Refusal.REPLAYED);
  }

  @Test
  void refusesAKey_thatNobodyPinned_andOneThatTwoProductsShow() {
    String stranger = signed(Ed25519.generate(), NOW);
    assertThat(refusal(Purpose.ASK_FACTS, stranger, BODY)).isEqualTo(Refusal.UNKNOWN_KEY);

    confluence.knows("copy of jira", jira);
    assertThat(refusal(Purpose.ASK_FACTS, signed(jira.pair(), NOW), BODY))
        .isEqualTo(Refusal.UNKNOWN_KEY);
  }

  @Test
  void refusesAMessage_forSomebodyElse() {
    MemoryTrust other = new MemoryTrust();
    String header = header(jira.pair(), other.fingerprint(), NOW, Purpose.ASK_FACTS, BODY);
    assertThat(refusal(Purpose.ASK_FACTS, header, BODY)).isEqualTo(Refusal.OTHER_RECEIVER);
  }

  @Test
  void refusesAnotherBody_anotherPurpose_andEveryChangeOfTheHeader() {
    String header = signed(jira.pair(), NOW);
    assertThat(refusal(Purpose.ASK_FACTS, header, BODY + " ")).isEqualTo(Refusal.FORGED);
    assertThat(refusal(Purpose.TELL_FACTS, header, BODY)).isEqualTo(Refusal.FORGED);
    for (int i = 0; i < header.length(); i++) {
      // the last character of the signature holds bits that mean nothing
      if (i != header.length() - 1) {
        String changed =
            header.substring(0, i)
                + (header.charAt(i) == '1' ? '2' : '1')
                + header.substring(i + 1);
        assertThat(refusal(Purpose.ASK_FACTS, changed, BODY)).as(changed).isNotNull();
      }
    }
    assertThat(refusal(Purpose.ASK_FACTS, header, BODY)).as("nothing was used up").isNull();
  }

  @Test
  void refusesTheOldKey_andTheNewOneUntilItIsAccepted() {
    KeyPair old = jira.pair();
    jira.replace(jira.fingerprint());
    assertThat(refusal(Purpose.ASK_FACTS, signed(jira.pair(), NOW), BODY))
        .isEqualTo(Refusal.UNKNOWN_KEY);
    confluence.noteShown("jira", Ed25519.text(jira.pair().getPublic()));
    assertThat(refusal(Purpose.ASK_FACTS, signed(jira.pair(), NOW), BODY))
        .isEqualTo(Refusal.UNKNOWN_KEY);

    assertThat(confluence.accept("jira", "0".repeat(64))).isFalse();
    assertThat(confluence.accept("jira", jira.fingerprint())).isTrue();
    assertThat(refusal(Purpose.ASK_FACTS, signed(jira.pair(), NOW), BODY)).isNull();
    assertThat(refusal(Purpose.ASK_FACTS, signed(old, NOW), BODY)).isEqualTo(Refusal.UNKNOWN_KEY);
  }

  @Test
  void believesOnlyTheAnswer_ofTheProductThatWasAsked_toThatQuestion() {
    jira.knows("confluence", confluence);
    MessageCheck asker = new MessageCheck(jira, jira, jira, Clock.fixed(NOW, ZoneOffset.UTC));
    MessageSignature question = MessageSignature.parse(signed(jira.pair(), NOW)).orElseThrow();
    String right = answer(confluence.pair(), question, question.nonce());

    assertThat(asker.answers(question, "confluence", right, "facts")).isTrue();
    assertThat(asker.answers(question, "confluence", right, "other facts")).isFalse();
    assertThat(asker.answers(question, "another link", right, "facts")).isFalse();
    assertThat(asker.answers(question, "confluence", null, "facts")).isFalse();
    String late = answer(confluence.pair(), question, "f".repeat(32));
    assertThat(asker.answers(question, "confluence", late, "facts")).isFalse();
    String forged = answer(Ed25519.generate(), question, question.nonce());
    assertThat(asker.answers(question, "confluence", forged, "facts")).isFalse();
  }

  @Test
  void textsOfKeys_areReadBack_andOthersRefused() {
    KeyPair pair = Ed25519.generate();
    assertThat(Ed25519.publicKey(Ed25519.text(pair.getPublic()))).isEqualTo(pair.getPublic());
    assertThat(Ed25519.privateKey(Ed25519.text(pair.getPrivate()))).isEqualTo(pair.getPrivate());
    for (String wrong : new String[] {null, "", "AAAA", "\u0000", "a".repeat(100_000)}) {
      assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Ed25519.publicKey(wrong)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    String broken = Ed25519.text(pair.getPrivate()).substring(4);
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Ed25519.privateKey(broken)))
        .hasMessageNotContaining(broken)
        .hasNoCause();
  }

  @Test
  void theWindow_isAsLongAsItIsDocumented() {
    assertThat(MessageCheck.WINDOW).isEqualTo(Duration.ofMinutes(5));
  }

  private String signed(KeyPair by, Instant at) {
    return header(by, confluence.fingerprint(), at, Purpose.ASK_FACTS, BODY);
  }

  private String header(KeyPair by, String receiver, Instant at, Purpose purpose, String body) {
    String nonce = HexFormat.of().toHexDigits(++nonces).repeat(4);
    return MessageSignature.of(by, receiver, at, nonce, purpose, body).header();
  }

  private static String answer(KeyPair by, MessageSignature question, String nonce) {
    return MessageSignature.of(by, question.sender(), NOW, nonce, Purpose.ANSWER_FACTS, "facts")
        .header();
  }

  /** Why a message is refused; null when it is believed. */
  private Refusal refusal(Purpose purpose, String header, String body) {
    return check.check(purpose, header, body) instanceof Result.Refused refused
        ? refused.why()
        : null;
  }
}
