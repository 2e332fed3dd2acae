package org.gtmready.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.plan.FieldContent.Rows;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.lint.LintRules;

/** A plan under construction in a test. */
final class Draft {

  private final PlanTemplate template;
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private final Map<String, FieldContent> fields = new LinkedHashMap<>();
  private final List<Finding> found = new ArrayList<>();
  private CheckContext context = CheckContext.ALONE;
  private String language = "";

  Draft(String template) {
    this.template = PlanTemplates.byKey(template).orElseThrow();
  }

  Draft in(CheckContext setting) {
    context = setting;
    return this;
  }

  Draft language(String code) {
    language = code;
    return this;
  }

  Draft tier(String tier) {
    parameters.put("tier", tier);
    return this;
  }

  Draft with(String field, String text) {
    fields.put(field, Value.of(text));
    return this;
  }

  Draft with(String field, FieldContent content) {
    fields.put(field, content);
    return this;
  }

  Draft without(String field) {
    fields.remove(field);
    return this;
  }

  Draft found(Finding finding) {
    found.add(finding);
    return this;
  }

  /** Replaces the field's rows; each row gives its cells in the template's order, "" for none. */
  Draft rows(String field, String... rows) {
    List<Map<String, Value>> taken = new ArrayList<>();
    for (String row : rows) {
      taken.add(row(field, row));
    }
    fields.put(field, new Rows(taken));
    return this;
  }

  private Map<String, Value> row(String field, String cells) {
    Map<String, Value> row = new LinkedHashMap<>();
    String[] texts = cells.split("\\|", -1);
    List<Column> columns = template.field(field).orElseThrow().columns();
    for (int i = 0; i < texts.length; i++) {
      row.put(columns.get(i).key(), Value.of(texts[i].strip()));
    }
    return row;
  }

  PlanTemplate template() {
    return template;
  }

  PlanContent content() {
    return new PlanContent(template.key(), language, parameters, fields, found);
  }

  PlanFacts check() {
    return new PlanChecker(ShippedMessages.VOCABULARY, LintRules.shipped())
        .check(template, content(), 7, context);
  }

  /** Codes of the findings of a check. */
  List<String> codes() {
    return check().findings().stream().map(Finding::code).toList();
  }

  /** A positioning canvas without anything to complain of at tier 2. */
  static Draft positioning() {
    return new Draft("positioning")
        .with("used-today", "A shared spreadsheet, updated every Friday")
        .with("frustrations", "“By Tuesday the sheet is wrong” (interview, 12 May)")
        .rows(
            "competitive-alternatives",
            "The Friday spreadsheet | Status quo | 9 of 12 interviews",
            "A student assistant | Hire | ",
            "RosterPro | Direct | two lost deals")
        .rows(
            "unique-attributes",
            "Swaps by text message | Feature | RosterPro and the Friday spreadsheet")
        .rows("value", "Swaps by text message | Friday afternoon is free | two pilots")
        .with("outcome", "Filling a shift takes 10 minutes instead of half a day")
        .with("best-fit-customers", "Managers of care homes with 20 to 60 staff")
        .with("market-category", "Shift planning software, they have a budget line for it")
        .with("context-handoff", "Eight linked demands; payroll export left out")
        .with("owner", "Ana Ruiz")
        .with("co-owner", "Jonas Weber");
  }

  /** Adoption metrics without anything to complain of at tier 2. */
  static Draft metrics() {
    return new Draft("adoption-metrics")
        .rows(
            "metrics",
            "Weekly active sites | Usage frequency | 3 filled shifts in a calendar week | Yes",
            "Onboarding touches | Self-sufficiency | Calls and mails in the first 30 days | No")
        .rows(
            "targets",
            "Weekly active sites | 12 | 2026-06-01 | 40 | 2026-09-30 | 20",
            "Onboarding touches | 9 per site | 2026-06-01 | 4 | 2026-09-30 | 8")
        .rows(
            "sources",
            "Weekly active sites | Shift event log | Li Chen | It counts filled shifts",
            "Onboarding touches | Support desk | Li Chen | Every touch leaves a ticket")
        .with("usage-frequency-target", "2.5 sessions per user and week")
        .with("documented-outcomes-target", "4 care homes")
        .with("dashboard", "https://bi.example.org/rota")
        .with("review-cadence", "Every two weeks")
        .with("first-check", "15 July 2026");
  }

  /** A sales enablement kit without anything to complain of at tier 2. */
  static Draft kit() {
    return new Draft("sales-enablement")
        .rows(
            "battlecards",
            "RosterPro | Built for hospitals | No company account | Payroll included | Who enters"
                + " swaps? | Lost deal Linde | Over 200 staff | 2026-06-02 | ")
        .rows("pitch", "https://example.org/deck | 4 | Jonas Weber")
        .rows(
            "objections",
            "No app, please | lost deal | None is needed | ",
            "Too new | interview | Two pilots run it | ",
            "Works council? | interview | A one-pager answers it | ")
        .rows("demo-script", "Care home manager | Fill Saturday | Linde | 2026-06-03 | Video")
        .rows("pricing-sheet", "https://example.org/prices | 2026-07-01 | Mara Stein")
        .rows(
            "faq",
            "Payroll export? | Not yet, a CSV file | No absence types",
            "Where is the data? | In Frankfurt | ",
            "How long to start? | One afternoon | ",
            "Who can swap? | Everybody on the roster | ",
            "What does it cost? | See the sheet | ")
        .rows(
            "why-care",
            "Tom Berg | You lose Friday to the phone. Not any more. | Ana Ruiz | 2026-06-05")
        .rows("training", "2026-06-06 | 90 % | Role-play cards | 8 of 9 passed")
        .rows(
            "support-pack",
            "https://example.org/run | Two, with workarounds | Li Chen | | https://example.org/rescue")
        .rows("acknowledgement", "Tom Berg | Head of field sales | 2026-06-08 | ");
  }

  /** A hub page without anything to complain of at tier 2. */
  static Draft hub() {
    return new Draft("plan")
        .with("epics", "LAUNCH-2")
        .with("launch-type", "New product")
        .with("tier", "T2")
        .with("lifecycle-stage", "Introduction")
        .with("target-date", "2026-07-01")
        .with("last-reviewed", "2026-06-01")
        .with(
            "strategy-link",
            Value.of(
                "Why shift planning", new Reference(Reference.Kind.PAGE, "Why shift planning")))
        .with("business-goal", "Recurring revenue from care homes");
  }
}
