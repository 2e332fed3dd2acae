package org.gtmready.core.plan;

import static org.gtmready.core.plan.Field.single;
import static org.gtmready.core.plan.Field.table;

import java.util.List;

/**
 * The positioning canvas: alternatives first, the statement last. What they use today is the one
 * habit that is replaced, the alternatives are all that they would choose between; attributes are
 * gathered into few themes of value; a category is chosen with its price. The sources are concepts
 * 0-17, 0-18, 0-21 and 4-12; who decides it together is concepts 0-15 and 3-06.
 */
final class PositioningTemplate {

  static final PlanTemplate TEMPLATE =
      new PlanTemplate(
          "positioning",
          List.of(
              single("used-today", FieldType.TEXT, Need.REQUIRED).always(),
              single("frustrations", FieldType.TEXT, Need.REQUIRED).always(),
              table(
                  "competitive-alternatives",
                  Need.REQUIRED,
                  Column.required("name", FieldType.LINE),
                  Column.choice("kind", "status-quo", "manual", "hire", "direct", "indirect"),
                  Column.optional("evidence", FieldType.EVIDENCE)),
              table(
                  "unique-attributes",
                  Need.REQUIRED,
                  Column.required("attribute", FieldType.LINE),
                  Column.choice("kind", "feature", "service", "model", "other"),
                  Column.required("lacking", FieldType.LINE)),
              table(
                  "value",
                  Need.REQUIRED,
                  Column.required("attribute", FieldType.LINE),
                  Column.required("value", FieldType.TEXT),
                  Column.required("proof", FieldType.EVIDENCE)),
              single("outcome", FieldType.LINE, Need.REQUIRED).always(),
              single("best-fit-customers", FieldType.TEXT, Need.REQUIRED).always(),
              single("market-category", FieldType.TEXT, Need.REQUIRED).always(),
              single("relevant-trend", FieldType.LINE, Need.OPTIONAL),
              single("positioning-statement", FieldType.TEXT, Need.OPTIONAL),
              single("context-handoff", FieldType.TEXT, Need.TIERS_1_2),
              table(
                  "message-tested",
                  Need.TIER_1,
                  Column.required("people", FieldType.NUMBER),
                  Column.required("who", FieldType.LINE),
                  Column.required("date", FieldType.DATE),
                  Column.required("result", FieldType.TEXT)),
              single("owner", FieldType.USER, Need.REQUIRED),
              single("co-owner", FieldType.USER, Need.REQUIRED),
              single("in-the-room", FieldType.TEXT, Need.OPTIONAL)));

  private PositioningTemplate() {}
}
