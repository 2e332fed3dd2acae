package org.gtmready.core.plan;

import java.util.List;

/**
 * Something that the reader or a rule has to say about a plan.
 *
 * @param code stable key such as {@code placeholder-left}; {@code gtm.finding.<code>} is its text,
 *     {@code .why} its reason
 * @param field key of the field, or null when it concerns the whole plan
 * @param args values for the text: plain text, or an i18n key that starts with {@code gtm.} and is
 *     looked up first
 */
public record Finding(String code, String field, Severity severity, List<String> args) {
  public Finding {
    args = List.copyOf(args);
  }

  public static Finding blocking(String code, String field, String... args) {
    return new Finding(code, field, Severity.BLOCKING, List.of(args));
  }

  public static Finding warning(String code, String field, String... args) {
    return new Finding(code, field, Severity.WARNING, List.of(args));
  }

  public static Finding info(String code, String field, String... args) {
    return new Finding(code, field, Severity.INFO, List.of(args));
  }
}
