package org.gtmready.core.plan;

import java.util.List;

/**
 * One rule of the go-to-market practice that a plan can break. Total: never throws for any plan.
 */
public interface LintRule {
  /** What the rule has to say about the plan; empty when it keeps the rule. */
  List<Finding> check(Plan plan);
}
