package org.gtmready.core.plan;

import static org.gtmready.core.plan.Field.choice;
import static org.gtmready.core.plan.Field.single;

import java.util.List;

/**
 * The go-to-market plan's front page: what is launched, when, and why it has the right to grow. The
 * sources are concepts 1-04, 1-07, 2-08, 2-10, 3-04, 4-10 and 4-11.
 */
final class HubTemplate {

  static final PlanTemplate TEMPLATE =
      new PlanTemplate(
          "plan",
          List.of(
              single("epics", FieldType.ISSUE, Need.REQUIRED),
              choice(
                  "launch-type",
                  Need.REQUIRED,
                  "new-product",
                  "feature",
                  "new-market",
                  "repositioning",
                  "price-change"),
              choice("tier", Need.REQUIRED, "t0", "t1", "t2", "t3"),
              choice(
                  "lifecycle-stage",
                  Need.REQUIRED,
                  "introduction",
                  "growth",
                  "maturity",
                  "decline"),
              single("target-date", FieldType.DATE, Need.REQUIRED),
              single("last-reviewed", FieldType.DATE, Need.REQUIRED),
              single("strategy-link", FieldType.PAGE, Need.REQUIRED),
              single("business-goal", FieldType.LINE, Need.TIERS_1_2),
              single("right-to-grow", FieldType.TEXT, Need.TIER_1).always(),
              single("viability-proof", FieldType.EVIDENCE, Need.TIER_1).always(),
              single("lovability-proof", FieldType.EVIDENCE, Need.TIER_1),
              single("external-pressures", FieldType.LIST, Need.OPTIONAL)));

  private HubTemplate() {}
}
