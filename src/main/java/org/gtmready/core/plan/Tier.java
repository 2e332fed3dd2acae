package org.gtmready.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The launch tier, which decides how much is asked; tier 1 asks for most, 0 and 3 for least. */
public final class Tier {

  /** What holds where a plan names none. */
  public static final int DEFAULT = 2;

  private static final List<Integer> HARDEST_FIRST = List.of(1, 2, 3, 0);
  private static final Pattern FORM =
      Pattern.compile("(?i)\\s*(?:tier[ -]?|stufe[ -]?|t)?([0-3])\\s*");

  private Tier() {}

  /** 0 to 3; empty when the parameter is something else, the default when there is none. */
  static Optional<Integer> of(String parameter) {
    return parameter == null || parameter.isBlank() ? Optional.of(DEFAULT) : named(parameter);
  }

  /** 0 to 3; empty when the text names no tier. */
  static Optional<Integer> named(String text) {
    Matcher matcher = FORM.matcher(text == null || text.length() >= 20 ? "" : text);
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** True when the one asks for less than the other. */
  public static boolean isEasier(int one, int other) {
    return HARDEST_FIRST.indexOf(one) > HARDEST_FIRST.indexOf(other)
        && !(isLeast(one) && isLeast(other));
  }

  private static boolean isLeast(int tier) {
    return tier == 0 || tier == 3;
  }
}
