package org.gtmready.core.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that the reader or a rule has to say about a plan.
 *
 * @param code stable key such as {@code placeholder-left}; {@code gtm.finding.<code>} is its text,
 *     {@code .why} its reason
 * @param field key of the field, or null when it concerns the whole plan
 * @param args values for the text; from the fourth on, they are one list
 */
public record Finding(String code, String field, Severity severity, List<MessageArg> args) {
  public Finding {
    args = List.copyOf(args);
  }

  /** A finding that keeps the plan from being complete; its arguments are plain text. */
  public static Finding blocking(String code, String field, String... texts) {
    return new Finding(code, field, Severity.BLOCKING, texts(texts));
  }

  /** Advice; its arguments are plain text. */
  public static Finding warning(String code, String field, String... texts) {
    return new Finding(code, field, Severity.WARNING, texts(texts));
  }

  /** A remark; its arguments are plain text. */
  public static Finding info(String code, String field, String... texts) {
    return new Finding(code, field, Severity.INFO, texts(texts));
  }

  private static List<MessageArg> texts(String... texts) {
    return Stream.of(texts).map(MessageArg::text).toList();
  }
}
