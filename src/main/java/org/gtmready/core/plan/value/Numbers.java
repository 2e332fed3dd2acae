package org.gtmready.core.plan.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them in English and German: 1,234.5 or 1.234,5 or 12k or a dozen. */
public final class Numbers {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A sign, a currency or "ca. " may stand before a number that leads. */
  private static final int LEAD = 5;

  private static final Pattern TIME =
      Pattern.compile(
          "(?iu)\\b(?:time|duration|minutes?|mins?|hours?|seconds?|latency|delay|waiting|wait"
              + "|[\\p{L}]*dauer|[\\p{L}]*zeit|minuten|stunden|sekunden|latenz)\\b");

  private Numbers() {}

  /**
   * The first number in the text as its writer means it; of a range its first end, which is what is
   * promised at least.
   *
   * @param beside texts that it stands beside, such as the other cells of its row: numbers that it
   *     is compared with, and words that may tell what is counted
   */
  public static Optional<BigDecimal> first(String text, NumberStyle style, List<String> beside) {
    Optional<Quantity> first = Quantities.in(text).stream().findFirst();
    if (first.isEmpty()) {
      return NumberWords.first(text);
    }
    List<Quantity> companions = companions(beside);
    if (first.get().maybeMinutes() && areMinutes(first.get(), companions, beside)) {
      first = first.map(Quantity::inMinutes);
      companions = companions.stream().map(Quantity::inMinutes).toList();
    }
    return read(first.get(), style, companions);
  }

  private static Optional<BigDecimal> read(
      Quantity number, NumberStyle style, List<Quantity> beside) {
    return Optional.of(inCommonUnit(number, style.read(number, beside), beside));
  }

  /** 30m beside an hour, beside a plain 45, or in a row that speaks of time. */
  private static boolean areMinutes(
      Quantity number, List<Quantity> companions, List<String> beside) {
    Quantity minutes = number.inMinutes();
    return companions.stream().anyMatch(other -> other.seconds() != null)
        || beside.stream().anyMatch(text -> TIME.matcher(text).find())
        || companions.stream()
            .anyMatch(
                other ->
                    NumberStyle.isNear(minutes.grouped(), other)
                        && !NumberStyle.isNear(number.grouped(), other));
  }

  /** True when the text starts with a number; "no baseline: measured by 1 June" does not. */
  public static boolean leads(String text) {
    String start = text.strip();
    return start.substring(0, Math.min(LEAD, start.length())).chars().anyMatch(Character::isDigit)
        && !Quantities.in(start).isEmpty();
  }

  /** Hours beside minutes are compared in seconds; one unit is left as it is. */
  private static BigDecimal inCommonUnit(
      Quantity quantity, BigDecimal number, List<Quantity> beside) {
    BigDecimal unit = quantity.seconds();
    boolean mixed =
        unit != null
            && beside.stream()
                .anyMatch(o -> o.seconds() != null && o.seconds().compareTo(unit) != 0);
    return mixed ? number.multiply(unit) : number;
  }

  /**
   * The share of hundred that the text tells: {@code 92} of "120 of 130 (92%)" and of "92 of 100".
   */
  public static Optional<BigDecimal> percentage(String text, NumberStyle style) {
    List<Quantity> all = Quantities.in(text);
    Optional<BigDecimal> marked =
        all.stream()
            .filter(Quantity::percent)
            .findFirst()
            .map(number -> style.read(number.ofHundred(), List.of()));
    return marked
        .or(() -> Shares.in(text))
        .or(
            () ->
                all.stream()
                    .findFirst()
                    .map(number -> style.read(number.ofHundred(), List.of()))
                    .map(number -> isShareOfOne(number) ? number.multiply(HUNDRED) : number));
  }

  private static boolean isShareOfOne(BigDecimal number) {
    return number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
  }

  private static List<Quantity> companions(List<String> texts) {
    return texts.stream()
        .filter(Numbers::leads)
        .flatMap(text -> Quantities.in(text).stream().limit(1))
        .toList();
  }
}
