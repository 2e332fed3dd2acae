package org.gtmready.core.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The launch tier in a macro's parameter. */
final class Tier {

  /** What holds where a plan names none. */
  static final int DEFAULT = 2;

  private static final Pattern FORM = Pattern.compile("(?i)\\s*(?:tier[ -]?|t)?([0-3])\\s*");

  private Tier() {}

  /** 0 to 3; empty when the parameter is something else, the default when there is none. */
  static Optional<Integer> of(String parameter) {
    if (parameter == null || parameter.isBlank()) {
      return Optional.of(DEFAULT);
    }
    Matcher matcher = FORM.matcher(parameter);
    return parameter.length() < 20 && matcher.matches()
        ? Optional.of(Integer.valueOf(matcher.group(1)))
        : Optional.empty();
  }
}
