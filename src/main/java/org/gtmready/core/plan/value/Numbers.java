package org.gtmready.core.plan.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people write them: 1,234.5 or 1.234,5 or 12k, with any unit behind. */
public final class Numbers {

  private static final int LOOKED_AT = 200;
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+\u2212]?\\d{1,18}(?:[.,'\u2019\u00a0\u202f]\\d{1,18}){0,6}(?:k\\b|M\\b)?");

  private Numbers() {}

  /** The first number in the text. */
  public static Optional<BigDecimal> first(String text) {
    Matcher matcher = NUMBER.matcher(text.substring(0, Math.min(text.length(), LOOKED_AT)));
    return matcher.find() ? Optional.of(read(matcher.group())) : Optional.empty();
  }

  private static BigDecimal read(String found) {
    String digits = found.replace('\u2212', '-').replaceAll("[^-\\d.,]", "");
    int scale = found.endsWith("k") ? 3 : found.endsWith("M") ? 6 : 0;
    return new BigDecimal(withPoint(digits)).scaleByPowerOfTen(scale);
  }

  /** Only the last separator can be a decimal one, and not when it parts off a group of three. */
  private static String withPoint(String digits) {
    int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    if (last < 0) {
      return digits;
    }
    String before = digits.substring(0, last);
    String whole = before.replaceAll("[.,]", "");
    String rest = digits.substring(last + 1);
    boolean alone = whole.length() == before.length();
    boolean sameAgain = before.indexOf(digits.charAt(last)) >= 0;
    boolean group = alone && rest.length() == 3 && !whole.replace("-", "").equals("0");
    return sameAgain || group ? whole + rest : whole + "." + rest;
  }
}
