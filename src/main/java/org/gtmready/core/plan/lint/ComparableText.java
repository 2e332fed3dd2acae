package org.gtmready.core.plan.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Plan;
import org.gtmready.core.plan.value.Numbers;
import org.gtmready.core.plan.value.TextNormalizer;

/** What rules compare of a text: its beginning, folded; long texts cost no more than short ones. */
final class ComparableText {

  private static final int LOOKED_AT = 400;

  private ComparableText() {}

  static String of(String text) {
    return TextNormalizer.of(text.substring(0, Math.min(text.length(), LOOKED_AT)));
  }

  /** True when one of the gists is part of the text's gist, or the reverse; whole words only. */
  static boolean anyAlike(List<String> gists, String text) {
    String gist = of(text);
    return gists.stream()
        .anyMatch(g -> TextNormalizer.holds(gist, g) || TextNormalizer.holds(g, gist));
  }

  /** Number of words in the whole text. */
  static int words(String text) {
    return new StringTokenizer(text).countTokens();
  }

  /** The baseline of a target; empty for a text such as "no baseline: measured by 1 June". */
  static Optional<BigDecimal> baseline(Plan plan, Map<String, Value> row) {
    return Numbers.leads(Plan.cell(row, "baseline"))
        ? plan.number(row, "baseline")
        : Optional.empty();
  }
}
