package org.gtmready.core.plan.lint;

import java.util.List;
import java.util.Map;
import org.gtmready.core.plan.LintRule;

/** The shipped rules by template key. */
public final class LintRules {

  private static final Map<String, List<LintRule>> SHIPPED = Map.of();

  private LintRules() {}

  public static Map<String, List<LintRule>> shipped() {
    return SHIPPED;
  }
}
