package org.gtmready.core.plan.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a run of digits and separators says as a number. */
final class Digits {

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*");
  private static final Pattern IN_LAKHS = Pattern.compile("\\d{1,2}(?:,\\d{2})+,\\d{3}");

  private Digits() {}

  /** Empty for what only looks like a number: {@code 3.0.1}. */
  static Optional<Quantity> read(String written) {
    String digits = written.replace(" ", "").replace("'", "");
    boolean grouped = digits.length() < written.length();
    int point = digits.lastIndexOf('.');
    int comma = digits.lastIndexOf(',');
    int last = Math.max(point, comma);
    if (last < 0) {
      return Optional.of(Quantity.of(new BigDecimal(digits), (char) 0));
    }
    char separator = digits.charAt(last);
    boolean once = digits.indexOf(separator) == last;
    String before = digits.substring(0, last);
    if (once && !grouped && Math.min(point, comma) < 0) {
      return Optional.of(single(before, digits.substring(last + 1), separator));
    }
    if (once && isGrouped(before)) {
      String whole = before.replace(".", "").replace(",", "");
      BigDecimal number = new BigDecimal(whole + "." + digits.substring(last + 1));
      return Optional.of(Quantity.of(number, separator));
    }
    if (isGrouped(digits)) {
      BigDecimal number = new BigDecimal(digits.replace(String.valueOf(separator), ""));
      return Optional.of(Quantity.of(number, separator == '.' ? ',' : '.'));
    }
    return Optional.empty();
  }

  private static Quantity single(String before, String after, char separator) {
    BigDecimal fraction = new BigDecimal(before + "." + after);
    boolean group = after.length() == 3 && before.length() <= 3 && !before.startsWith("0");
    return group
        ? Quantity.ambiguous(new BigDecimal(before + after), fraction, separator)
        : Quantity.of(fraction, separator);
  }

  /** Only digits, or groups of three behind one kind of separator. */
  private static boolean isGrouped(String digits) {
    Matcher thousands = GROUPED.matcher(digits);
    return digits.chars().allMatch(c -> c >= '0' && c <= '9')
        || thousands.matches()
        || IN_LAKHS.matcher(digits).matches();
  }
}
