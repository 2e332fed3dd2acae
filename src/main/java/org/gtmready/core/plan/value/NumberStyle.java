package org.gtmready.core.plan.value;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * How one hand writes numbers: what decides whether {@code 1.200} is a thousand or a fraction.
 *
 * @param decimals the separator that parts decimals wherever the values tell; 0 when they do not
 * @param language of the page: {@code de}, {@code en}, or an empty string
 */
public record NumberStyle(char decimals, String language) {

  /** Values of one row rarely differ by more than this factor. */
  private static final BigDecimal NEAR = BigDecimal.valueOf(30);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A style without any value to go by. */
  public static final NumberStyle UNKNOWN = new NumberStyle((char) 0, "");

  /** The style of values that were written together. */
  public static NumberStyle of(Collection<String> texts, String language) {
    return new NumberStyle(
        decimals(texts.stream().flatMap(text -> Quantities.in(text).stream()).toList()), language);
  }

  private static char decimals(List<Quantity> quantities) {
    char proven = 0;
    for (Quantity quantity : quantities) {
      char decimals = quantity.decimals();
      if (decimals != 0 && proven != 0 && decimals != proven) {
        return 0;
      }
      proven = decimals == 0 ? proven : decimals;
    }
    return proven;
  }

  /**
   * The number that a quantity means.
   *
   * @param beside the quantities that it is compared with, of the same row
   */
  BigDecimal read(Quantity quantity, List<Quantity> beside) {
    return !quantity.isAmbiguous() || isGrouped(quantity, beside)
        ? quantity.grouped()
        : quantity.fraction();
  }

  private boolean isGrouped(Quantity quantity, List<Quantity> beside) {
    char row = decimals(beside);
    if (row != 0) {
      return row != quantity.separator();
    }
    if (quantity.scaled()
        || (quantity.percent() && quantity.grouped().abs().compareTo(HUNDRED) > 0)) {
      return false;
    }
    char spoken = language.equals("de") ? ',' : '.';
    boolean groupsHere = !language.isEmpty() && quantity.separator() != spoken;
    if (groupsHere && decimals != quantity.separator()) {
      return true;
    }
    boolean grouped = beside.stream().anyMatch(other -> isNear(quantity.grouped(), other));
    boolean fraction = beside.stream().anyMatch(other -> isNear(quantity.fraction(), other));
    if (grouped != fraction) {
      return grouped;
    }
    return decimals == 0
        ? language.isEmpty() || quantity.separator() != spoken
        : decimals != quantity.separator();
  }

  static boolean isNear(BigDecimal number, Quantity other) {
    BigDecimal a = number.abs();
    BigDecimal b = other.grouped().abs();
    return !other.isAmbiguous()
        && a.signum() > 0
        && b.signum() > 0
        && a.compareTo(b.multiply(NEAR)) <= 0
        && b.compareTo(a.multiply(NEAR)) <= 0;
  }
}
