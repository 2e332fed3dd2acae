package org.gtmready.sync;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Proof that a text comes from someone who knows a page's secret: HMAC-SHA256 in hex. */
final class Signature {

  static final String HEADER = "X-GTM-Signature";
  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  /**
   * Signs a text.
   *
   * @param token the secret, never empty
   */
  static String of(String token, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
    }
  }

  /** Compares in constant time; false for null. */
  static boolean matches(String token, String text, String signature) {
    return signature != null
        && MessageDigest.isEqual(
            of(token, text).getBytes(StandardCharsets.UTF_8),
            signature.getBytes(StandardCharsets.UTF_8));
  }

  /** What is signed to ask again about a page. */
  static String question(String pageId, String askedAt) {
    return "facts-of " + pageId + ' ' + askedAt;
  }
}
