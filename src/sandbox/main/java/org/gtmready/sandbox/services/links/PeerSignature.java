package org.gtmready.sandbox.services.links;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names the acting user in a request from one host to the other. Only who knows the secret of this
 * sandbox can make it: it stands for the OAuth impersonation of the products.
 */
public final class PeerSignature {

  public static final String HEADER = "X-Sandbox-Peer";

  private static final long LIFETIME_MILLIS = 5 * 60_000L;

  private final SecretKeySpec key;

  public PeerSignature(String secret) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  /**
   * Value of the header.
   *
   * @param path path of the request without its query
   */
  public String sign(String user, String method, String path) {
    String facts = user + ";" + System.currentTimeMillis();
    return facts + ";" + mac(facts, method, path);
  }

  /** The user that the header names, empty when it is forged, old or of another request. */
  public Optional<String> verify(String header, String method, String path) {
    String[] parts = header.split(";");
    if (parts.length != 3 || !parts[1].matches("\\d{1,18}")) {
      return Optional.empty();
    }
    boolean genuine =
        MessageDigest.isEqual(
            mac(parts[0] + ";" + parts[1], method, path).getBytes(StandardCharsets.UTF_8),
            parts[2].getBytes(StandardCharsets.UTF_8));
    long age = Math.abs(System.currentTimeMillis() - Long.parseLong(parts[1]));
    return genuine && age < LIFETIME_MILLIS ? Optional.of(parts[0]) : Optional.empty();
  }

  private String mac(String facts, String method, String path) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      String text = String.join("\n", facts, method, path);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
