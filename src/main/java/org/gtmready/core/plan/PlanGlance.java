package org.gtmready.core.plan;

import java.util.Objects;

/**
 * One plan of a page at a glance.
 *
 * @param template template key, for example {@code positioning}
 * @param filled how many of the fields that it has to fill are filled, from 0 to {@code total}
 * @param epic key of the epic that the plan says it is for; an empty string when it names none
 */
public record PlanGlance(String template, int filled, int total, String epic) {
  public PlanGlance {
    Objects.requireNonNull(template);
    Objects.requireNonNull(epic);
  }

  public static PlanGlance of(PlanFacts plan) {
    return new PlanGlance(plan.template(), plan.filledOfTotal(), plan.total(), plan.epic());
  }
}
