package org.gtmready.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gtmready.core.health.Notice;
import org.gtmready.core.host.Messages;

/**
 * Says in plain words how the plugin fares.
 *
 * @param words in the reader's language
 * @param now what ages are counted from
 */
public record HealthWords(Messages words, Instant now) {

  private static final int GROUP = 8;

  public String text(String key, Object... args) {
    return words.text(key, args);
  }

  public String ago(Instant then) {
    return Age.of(then, now, words);
  }

  /** What is the matter. */
  public String what(Notice notice) {
    return words.text(
        key(notice),
        notice.facts().stream()
            .map(fact -> fact instanceof Instant then ? ago(then) : fact)
            .toArray());
  }

  /** What to do about it. */
  public String todo(Notice notice) {
    return notice.cause().isEmpty() || notice.kind() == Notice.Kind.REFUSED
        ? words.text(key(notice) + ".help")
        : why(notice.cause());
  }

  private static String key(Notice notice) {
    return notice.kind() == Notice.Kind.REFUSED
        ? "gtm.health.refused." + word(notice.cause())
        : "gtm.health." + word(notice.kind().name());
  }

  private static String word(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a stable word for a failure means, and what to do. */
  private String why(String problem) {
    return switch (problem) {
      case "unreachable",
          "timeout",
          "no-key",
          "forged-answer",
          "not-anonymous",
          "no-link",
          "http-401",
          "http-403",
          "http-404",
          "http-429" ->
          words.text("gtm.health.problem." + problem);
      default -> words.text("gtm.health.problem.other", problem);
    };
  }

  /** A fingerprint in groups that one can compare by eye. */
  public List<String> groups(String fingerprint) {
    return IntStream.iterate(0, at -> at < fingerprint.length(), at -> at + GROUP)
        .mapToObj(at -> fingerprint.substring(at, Math.min(at + GROUP, fingerprint.length())))
        .toList();
  }
}
