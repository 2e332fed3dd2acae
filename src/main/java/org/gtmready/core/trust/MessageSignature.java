package org.gtmready.core.trust;

import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proof that one product said something to another one at an instant; travels in the header {@value
 * #HEADER}.
 *
 * @param sender fingerprint of the key that signed
 * @param receiver fingerprint of the key of the product that it is meant for
 * @param at when it was signed, in milliseconds
 * @param nonce 32 hexadecimal digits that are used once
 * @param value the Ed25519 signature, Base64 for addresses
 */
public record MessageSignature(
    String sender, String receiver, Instant at, String nonce, String value) {

  public static final String HEADER = "X-GTM-Signature";

  private static final Pattern FORM =
      Pattern.compile(
          "v1 ([0-9a-f]{64}) ([0-9a-f]{64}) ([0-9]{1,15}) ([0-9a-f]{32}) ([A-Za-z0-9_-]{86})");

  /** Signs a body. */
  public static MessageSignature of(
      KeyPair own, String receiver, Instant at, String nonce, Purpose purpose, String body) {
    String sender = Ed25519.fingerprint(own.getPublic());
    Instant millis = Instant.ofEpochMilli(at.toEpochMilli());
    String text = text(sender, receiver, millis, nonce, purpose, body);
    return new MessageSignature(
        sender, receiver, millis, nonce, Ed25519.sign(own.getPrivate(), text));
  }

  /** Reads a header; empty when it is absent or has another form. */
  public static Optional<MessageSignature> parse(String header) {
    Matcher form = FORM.matcher(header == null ? "" : header);
    return form.matches()
        ? Optional.of(
            new MessageSignature(
                form.group(1),
                form.group(2),
                Instant.ofEpochMilli(Long.parseLong(form.group(3))),
                form.group(4),
                form.group(5)))
        : Optional.empty();
  }

  /** The header's value. */
  public String header() {
    return String.join(" ", "v1", sender, receiver, Long.toString(at.toEpochMilli()), nonce, value);
  }

  /** True when this key signed exactly this body for exactly this purpose. */
  public boolean proves(PublicKey key, Purpose purpose, String body) {
    return Ed25519.isSigned(key, text(sender, receiver, at, nonce, purpose, body), value);
  }

  private static String text(
      String sender, String receiver, Instant at, String nonce, Purpose purpose, String body) {
    return String.join(
        "\n",
        "gtm-readiness v1",
        purpose.name(),
        sender,
        receiver,
        Long.toString(at.toEpochMilli()),
        nonce,
        Ed25519.sha256(body));
  }
}
