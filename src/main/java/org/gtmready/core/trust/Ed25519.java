package org.gtmready.core.trust;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** The JDK's Ed25519 signatures, with keys as text. */
public final class Ed25519 {

  private static final String ALGORITHM = "Ed25519";

  /** Longer than any text of such a key, so that nobody can make us decode a book. */
  private static final int LONGEST_KEY = 200;

  private Ed25519() {}

  /** A new key pair. */
  public static KeyPair generate() {
    try {
      return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw missing(impossible);
    }
  }

  /** Base64 of a key's standard encoding: X.509 for public ones, PKCS #8 for private ones. */
  public static String text(java.security.Key key) {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when it is no such key
   */
  public static PublicKey publicKey(String text) {
    try {
      return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(text)));
    } catch (GeneralSecurityException broken) {
      throw new IllegalArgumentException("no public key", broken);
    }
  }

  /** Reads what {@link #text} wrote; the exception says nothing of the text. */
  public static PrivateKey privateKey(String text) {
    try {
      return KeyFactory.getInstance(ALGORITHM)
          .generatePrivate(new PKCS8EncodedKeySpec(bytes(text)));
    } catch (GeneralSecurityException | IllegalArgumentException broken) {
      throw new IllegalStateException("The stored private key can't be read");
    }
  }

  private static byte[] bytes(String text) {
    if (text == null || text.length() > LONGEST_KEY) {
      throw new IllegalArgumentException("no key");
    }
    return Base64.getDecoder().decode(text);
  }

  /** Names a public key: SHA-256 over its standard encoding, 64 hexadecimal digits. */
  public static String fingerprint(PublicKey key) {
    return sha256(key.getEncoded());
  }

  static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException impossible) {
      throw missing(impossible);
    }
  }

  static String sign(PrivateKey key, String text) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    } catch (GeneralSecurityException impossible) {
      throw missing(impossible);
    }
  }

  static boolean isSigned(PublicKey key, String text, String signature) {
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(key);
      check.update(text.getBytes(StandardCharsets.UTF_8));
      return check.verify(Base64.getUrlDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException malformed) {
      return false;
    }
  }

  private static IllegalStateException missing(GeneralSecurityException impossible) {
    return new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
  }
}
