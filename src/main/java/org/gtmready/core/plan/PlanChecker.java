package org.gtmready.core.plan;

import java.util.List;

/** Judges the content of a plan by its template. */
public final class PlanChecker {

  /** Facts of a plan that was found in the given page version. */
  public PlanFacts check(PlanTemplate template, PlanContent content, int pageVersion) {
    return new PlanFacts(template.key(), pageVersion, List.of(), List.of(), List.of(), "");
  }
}
