package org.gtmready.core.plan.value;

import java.math.BigDecimal;

/**
 * A number as somebody wrote it. {@code 1.200} has two readings until the values beside it tell
 * which separator parts the decimals.
 *
 * @param grouped the number if its only separator parts thousands
 * @param fraction the number if that separator parts decimals; the same for every other number
 * @param separator the separator that both readings hang on; 0 when there is one reading
 * @param decimals the decimal separator that the writing proves; 0 when it proves none
 * @param scaled a word or letter behind it makes it millions or more
 * @param seconds length of the unit of time behind it; null when there is none
 * @param maybeMinutes whether it is millions only if a mere m is no minute
 */
public record Quantity(
    BigDecimal grouped,
    BigDecimal fraction,
    char separator,
    char decimals,
    boolean percent,
    boolean scaled,
    BigDecimal seconds,
    boolean maybeMinutes) {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  public boolean isAmbiguous() {
    return separator != 0;
  }

  Quantity times(BigDecimal factor, boolean millions) {
    return new Quantity(
        grouped.multiply(factor),
        fraction.multiply(factor),
        separator,
        decimals,
        percent,
        scaled || millions,
        seconds,
        maybeMinutes);
  }

  /** The same number as a share of hundred. */
  Quantity ofHundred() {
    return new Quantity(
        grouped, fraction, separator, decimals, true, scaled, seconds, maybeMinutes);
  }

  Quantity of(BigDecimal unit) {
    return new Quantity(
        grouped, fraction, separator, decimals, percent, scaled, unit, maybeMinutes);
  }

  /** The same number, of millions or of minutes. */
  Quantity perhapsMinutes() {
    return new Quantity(grouped, fraction, separator, decimals, percent, scaled, seconds, true);
  }

  /** The number of minutes that millions are which are none. */
  Quantity inMinutes() {
    return maybeMinutes
        ? new Quantity(
            grouped.divide(MILLION),
            fraction.divide(MILLION),
            separator,
            decimals,
            percent,
            false,
            MINUTE,
            false)
        : this;
  }

  static Quantity of(BigDecimal number, char decimals) {
    return new Quantity(number, number, (char) 0, decimals, false, false, null, false);
  }

  static Quantity ambiguous(BigDecimal grouped, BigDecimal fraction, char separator) {
    return new Quantity(grouped, fraction, separator, (char) 0, false, false, null, false);
  }
}
