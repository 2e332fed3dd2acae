package org.gtmready.core.plan;

import java.util.List;
import java.util.Optional;

/** The shipped plan templates, in the order in which they are offered. */
public final class PlanTemplates {

  private static final List<PlanTemplate> ALL =
      List.of(
          HubTemplate.TEMPLATE,
          PositioningTemplate.TEMPLATE,
          AdoptionMetricsTemplate.TEMPLATE,
          SalesEnablementTemplate.TEMPLATE);

  private PlanTemplates() {}

  public static List<PlanTemplate> all() {
    return ALL;
  }

  public static Optional<PlanTemplate> byKey(String key) {
    return ALL.stream().filter(t -> t.key().equals(key)).findFirst();
  }
}
