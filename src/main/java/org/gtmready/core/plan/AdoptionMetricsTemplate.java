package org.gtmready.core.plan;

import static org.gtmready.core.plan.Field.choice;
import static org.gtmready.core.plan.Field.single;
import static org.gtmready.core.plan.Field.table;

import java.util.List;

/**
 * Adoption metrics, defined before launch. The three tables share the metric's name as their first
 * column, because one table with every property would not fit a page.
 */
final class AdoptionMetricsTemplate {

  static final PlanTemplate TEMPLATE =
      new PlanTemplate(
          "adoption-metrics",
          List.of(
              table(
                  "metrics",
                  Need.REQUIRED,
                  Column.required("metric", FieldType.LINE),
                  Column.choice(
                      "kind",
                      "usage-frequency",
                      "outcome",
                      "activation",
                      "retention",
                      "revenue",
                      "self-sufficiency",
                      "acquisition"),
                  Column.required("definition", FieldType.TEXT),
                  Column.choice("primary", "yes", "no")),
              table(
                  "targets",
                  Need.REQUIRED,
                  Column.required("metric", FieldType.LINE),
                  // a number, or "no baseline" and how there will be one
                  Column.required("baseline", FieldType.LINE),
                  Column.required("baseline-date", FieldType.DATE).orReason(),
                  Column.required("target", FieldType.NUMBER),
                  Column.required("target-date", FieldType.DATE),
                  Column.optional("failure-line", FieldType.NUMBER)),
              table(
                  "sources",
                  Need.REQUIRED,
                  Column.required("metric", FieldType.LINE),
                  Column.required("system", FieldType.LINE),
                  Column.required("owner", FieldType.USER),
                  Column.required("why", FieldType.TEXT)),
              single("usage-frequency-target", FieldType.NUMBER, Need.TIERS_1_2).orReason(),
              single("documented-outcomes-target", FieldType.NUMBER, Need.TIERS_1_2),
              single("dashboard", FieldType.URL, Need.TIERS_1_2),
              choice(
                  "review-cadence",
                  Need.REQUIRED,
                  "weekly",
                  "every-two-weeks",
                  "monthly",
                  "quarterly"),
              single("first-check", FieldType.DATE, Need.REQUIRED)));

  private AdoptionMetricsTemplate() {}
}
