package org.gtmready.core.plan.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a whole: "9 of 10", "9 von 10", "9/10". */
final class Shares {

  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)(?<![\\d.,])(\\d{1,9}) ?(?:of|out of|von|/|aus) ?(?:(?:the|all|den|allen) )?(\\d{1,9})(?![\\d.,]*\\d)");

  private Shares() {}

  /** The first share in the text, in per cent. */
  static Optional<BigDecimal> in(String text) {
    String start = Typography.plain(text.substring(0, Math.min(text.length(), 200)));
    Matcher m = SHARE.matcher(Dates.masked(start));
    if (!m.find() || new BigDecimal(m.group(2)).signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new BigDecimal(m.group(1))
            .multiply(BigDecimal.valueOf(100))
            .divide(new BigDecimal(m.group(2)), 1, RoundingMode.HALF_UP));
  }
}
