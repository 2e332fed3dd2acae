package org.gtmready.core.linking;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Percent signs in addresses, as browsers read them: one that encodes nothing stands for itself.
 */
final class PercentEncoding {

  private static final Pattern PART = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

  private PercentEncoding() {}

  static String decode(String text) {
    return PART.matcher(text).replaceAll(part -> Matcher.quoteReplacement(bytes(part.group())));
  }

  private static String bytes(String encoded) {
    ByteBuffer bytes = ByteBuffer.allocate(encoded.length() / 3);
    for (int i = 0; i < encoded.length(); i += 3) {
      bytes.put((byte) Integer.parseInt(encoded.substring(i + 1, i + 3), 16));
    }
    return new String(bytes.array(), StandardCharsets.UTF_8);
  }

  /** Encodes what is not ASCII, and these characters. */
  static String encode(String text, String characters) {
    StringBuilder encoded = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c < 0x80 && characters.indexOf(c) < 0) {
                encoded.append((char) c);
              } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  encoded.append("%%%02X".formatted(b & 0xff));
                }
              }
            });
    return encoded.toString();
  }
}
