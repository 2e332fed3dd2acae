package org.gtmready.core.trust;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.gtmready.core.trust.PinnedKeys.PinnedKey;

/** Decides whether a message comes from a linked product, is meant for this one, and is fresh. */
public final class MessageCheck {

  /** How far two clocks may be apart, and so how long a nonce matters. */
  public static final Duration WINDOW = Duration.ofMinutes(5);

  /** What was decided. */
  public sealed interface Result {
    /**
     * Believed.
     *
     * @param application id of the application link to the sender
     */
    record Genuine(String application, MessageSignature signature) implements Result {}

    record Refused(Refusal why) implements Result {}
  }

  private final OwnKey own;
  private final PinnedKeys pinned;
  private final Nonces nonces;
  private final Clock clock;

  public MessageCheck(OwnKey own, PinnedKeys pinned, Nonces nonces, Clock clock) {
    this.own = own;
    this.pinned = pinned;
    this.nonces = nonces;
    this.clock = clock;
  }

  /**
   * Checks a message; asks the database only when the header alone does not refuse it.
   *
   * @param header value of {@link MessageSignature#HEADER}; may be null
   * @param body exactly as received
   */
  public Result check(Purpose purpose, String header, String body) {
    Optional<MessageSignature> parsed = MessageSignature.parse(header);
    if (parsed.isEmpty()) {
      return new Result.Refused(Refusal.UNSIGNED);
    }
    MessageSignature signature = parsed.get();
    Duration apart = Duration.between(signature.at(), clock.instant()).abs();
    if (apart.compareTo(WINDOW) > 0) {
      return new Result.Refused(Refusal.OTHER_TIME);
    }
    if (!signature.receiver().equals(own.fingerprint())) {
      return new Result.Refused(Refusal.OTHER_RECEIVER);
    }
    Optional<PinnedKey> sender = pinned.byFingerprint(signature.sender());
    if (sender.isEmpty()) {
      return new Result.Refused(Refusal.UNKNOWN_KEY);
    }
    if (!signature.proves(Ed25519.publicKey(sender.get().key()), purpose, body)) {
      return new Result.Refused(Refusal.FORGED);
    }
    // used up only now, so that strangers can neither fill the table nor spend others' nonces
    return nonces.use(signature.sender(), signature.nonce(), signature.at().plus(WINDOW))
        ? new Result.Genuine(sender.get().application(), signature)
        : new Result.Refused(Refusal.REPLAYED);
  }

  /**
   * True when this is the answer, by the product behind that application link, to our question.
   *
   * @param question signature of the question
   */
  public boolean answers(
      MessageSignature question, String application, String header, String body) {
    return MessageSignature.parse(header)
        .filter(answer -> answer.nonce().equals(question.nonce()))
        .filter(answer -> answer.receiver().equals(question.sender()))
        .filter(answer -> answer.sender().equals(question.receiver()))
        .filter(
            answer ->
                pinned
                    .of(application)
                    .map(key -> Ed25519.publicKey(key.key()))
                    .filter(key -> answer.proves(key, Purpose.ANSWER_FACTS, body))
                    .isPresent())
        .isPresent();
  }
}
