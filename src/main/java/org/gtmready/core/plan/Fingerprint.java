package org.gtmready.core.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import org.gtmready.core.plan.FieldContent.Rows;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.value.UnicodeForm;

/** SHA-256 over a plan's content; changes when an answer changes, not when only its layout does. */
final class Fingerprint {

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** 64 lower-case hexadecimal digits. */
  static String of(Plan plan) {
    Fingerprint fingerprint = new Fingerprint();
    for (Field field : plan.template().fields()) {
      fingerprint.add(field, plan.fields().get(field.key()));
    }
    return HexFormat.of().formatHex(fingerprint.digest.digest());
  }

  private void add(Field field, FieldContent content) {
    add("field " + field.key());
    if (content instanceof Value value) {
      add(value);
    } else if (content instanceof Rows rows) {
      for (Map<String, Value> row : rows.rows()) {
        add("row");
        field.columns().forEach(column -> add(row.get(column.key())));
      }
    }
  }

  private void add(Value value) {
    add(value == null ? "" : value.text());
    if (value != null) {
      value.references().forEach(reference -> add(reference.kind() + " " + reference.target()));
    }
  }

  /** Each part is preceded by its length, so that no two contents run into the same bytes. */
  private void add(String part) {
    String normal = withoutBlanks(UnicodeForm.of(part, Normalizer.Form.NFC));
    byte[] bytes = normal.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  /** Markup between two words, or before a full stop, may read as a blank or as none. */
  private static String withoutBlanks(String text) {
    StringBuilder words = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isBlank(c)).forEach(words::appendCodePoint);
    return words.toString();
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
