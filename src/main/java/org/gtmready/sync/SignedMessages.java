package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.trust.MessageCheck;
import org.gtmready.core.trust.MessageCheck.Result;
import org.gtmready.core.trust.MessageSignature;
import org.gtmready.core.trust.Nonces;
import org.gtmready.core.trust.OwnKey;
import org.gtmready.core.trust.PinnedKeys;
import org.gtmready.core.trust.PinnedKeys.PinnedKey;
import org.gtmready.core.trust.Purpose;
import org.gtmready.core.trust.Refusal;

/** Messages between the products, signed by the product that sends them and checked here. */
@Named
public class SignedMessages {

  /** No answer that can be used, and why: the other product's key is not known. */
  static final String NO_KEY = "no-key";

  /** The answer to a question was not signed by the product that was asked. */
  static final String FORGED_ANSWER = "forged-answer";

  private final PeerLinks links;
  private final PeerKeys keys;
  private final OwnKey own;
  private final MessageCheck check;
  private final Refusals refusals;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  public SignedMessages(
      PeerLinks links,
      PeerKeys keys,
      OwnKey own,
      PinnedKeys pinned,
      Nonces nonces,
      Refusals refusals,
      Clock clock) {
    this.links = links;
    this.keys = keys;
    this.own = own;
    this.check = new MessageCheck(own, pinned, nonces, clock);
    this.refusals = refusals;
    this.clock = clock;
  }

  /** Sends a message as this product; nobody's identity goes with it. */
  AppLinkClient.Answer tell(
      ApplicationLink link, Purpose purpose, String path, String body, int timeoutMillis) {
    Optional<PinnedKey> receiver = keys.of(link);
    return receiver.isEmpty()
        ? new AppLinkClient.Answer.Silent(NO_KEY)
        : post(link, sign(receiver.get(), purpose, body), path, body, timeoutMillis);
  }

  /** Sends a question; an answer that is not signed by the one who was asked is none. */
  AppLinkClient.Answer ask(ApplicationLink link, String path, String body, int timeoutMillis) {
    Optional<PinnedKey> receiver = keys.of(link);
    if (receiver.isEmpty()) {
      return new AppLinkClient.Answer.Silent(NO_KEY);
    }
    MessageSignature question = sign(receiver.get(), Purpose.ASK_FACTS, body);
    AppLinkClient.Answer answer = post(link, question, path, body, timeoutMillis);
    return answer instanceof AppLinkClient.Answer.Said said
            && said.ok()
            && !check.answers(question, link.getId().get(), said.signature(), said.body())
        ? new AppLinkClient.Answer.Silent(FORGED_ANSWER)
        : answer;
  }

  private MessageSignature sign(PinnedKey receiver, Purpose purpose, String body) {
    byte[] nonce = new byte[16];
    random.nextBytes(nonce);
    return MessageSignature.of(
        own.pair(),
        receiver.fingerprint(),
        clock.instant(),
        HexFormat.of().formatHex(nonce),
        purpose,
        body);
  }

  private AppLinkClient.Answer post(
      ApplicationLink link,
      MessageSignature signature,
      String path,
      String body,
      int timeoutMillis) {
    AppLinkClient.Answer answer =
        AppLinkClient.anonymous(link, timeoutMillis)
            .post(path, body, Map.of(MessageSignature.HEADER, signature.header()));
    if (answer instanceof AppLinkClient.Answer.Said said && said.status() == 403) {
      // it may have another key by now
      keys.look(link);
    }
    return answer;
  }

  /** Whom a message comes from; empty when it is not believed, which is counted. */
  Optional<Result.Genuine> receive(Purpose purpose, String header, String body) {
    Result result = check.check(purpose, header, body);
    if (result instanceof Result.Refused refused && refused.why() == Refusal.UNKNOWN_KEY) {
      keys.refresh();
      result = check.check(purpose, header, body);
    }
    if (result instanceof Result.Genuine genuine) {
      if (links.find(genuine.application()).isPresent()) {
        return Optional.of(genuine);
      }
      refusals.note(purpose, Refusal.UNKNOWN_KEY, header);
      return Optional.empty();
    }
    refusals.note(purpose, ((Result.Refused) result).why(), header);
    return Optional.empty();
  }

  /** Signs the answer to a question that was believed. */
  String answer(MessageSignature question, String body) {
    return MessageSignature.of(
            own.pair(),
            question.sender(),
            clock.instant(),
            question.nonce(),
            Purpose.ANSWER_FACTS,
            body)
        .header();
  }
}
