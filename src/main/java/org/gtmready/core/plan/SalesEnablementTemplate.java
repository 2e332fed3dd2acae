package org.gtmready.core.plan;

import static org.gtmready.core.plan.Column.optional;
import static org.gtmready.core.plan.Column.required;
import static org.gtmready.core.plan.Field.table;

import java.util.List;

/** The sales enablement kit, built alongside the product; each item is a table. */
final class SalesEnablementTemplate {

  static final PlanTemplate TEMPLATE =
      new PlanTemplate(
          "sales-enablement",
          List.of(
              table(
                  "battlecards",
                  Need.TIERS_1_2,
                  required("competitor", FieldType.LINE),
                  required("truth", FieldType.LINE),
                  required("win", FieldType.TEXT),
                  required("lose", FieldType.TEXT),
                  required("trap", FieldType.LINE),
                  required("proof", FieldType.EVIDENCE),
                  required("walk-away", FieldType.TEXT),
                  required("checked", FieldType.DATE),
                  optional("owner", FieldType.USER)),
              table(
                  "pitch",
                  Need.TIERS_1_2,
                  required("link", FieldType.URL),
                  required("version", FieldType.LINE),
                  required("owner", FieldType.USER)),
              table(
                  "objections",
                  Need.REQUIRED,
                  required("objection", FieldType.TEXT),
                  required("source", FieldType.LINE),
                  required("answer", FieldType.TEXT),
                  optional("proof", FieldType.EVIDENCE)),
              table(
                      "demo-script",
                      Need.TIERS_1_2,
                      required("persona", FieldType.LINE),
                      required("path", FieldType.TEXT),
                      required("data", FieldType.LINE),
                      required("dry-run", FieldType.DATE),
                      required("fallback", FieldType.LINE))
                  .orReason(),
              table(
                      "pricing-sheet",
                      Need.TIERS_1_2,
                      required("link", FieldType.URL),
                      required("valid-from", FieldType.DATE),
                      required("approver", FieldType.USER))
                  .orReason(),
              table(
                  "faq",
                  Need.REQUIRED,
                  required("question", FieldType.LINE),
                  required("answer", FieldType.TEXT).asReply(),
                  optional("limits", FieldType.TEXT).asReply()),
              table(
                  "why-care",
                  Need.TIERS_1_2,
                  required("seller", FieldType.USER),
                  required("sentences", FieldType.TEXT),
                  required("accepted-by", FieldType.USER),
                  required("date", FieldType.DATE)),
              table(
                  "training",
                  Need.TIERS_1_2,
                  required("date", FieldType.DATE),
                  required("audience", FieldType.PERCENT),
                  required("material", FieldType.LINE),
                  required("result", FieldType.TEXT)),
              table(
                  "support-pack",
                  Need.TIERS_1_2,
                  required("runbook", FieldType.URL),
                  required("known-issues", FieldType.TEXT),
                  required("escalation", FieldType.TEXT),
                  optional("macros", FieldType.TEXT),
                  required("rescue-play", FieldType.URL).orReason()),
              table(
                  "acknowledgement",
                  Need.TIERS_1_2,
                  required("person", FieldType.USER),
                  required("role", FieldType.LINE),
                  required("date", FieldType.DATE),
                  optional("comments", FieldType.TEXT))));

  private SalesEnablementTemplate() {}
}
