package org.gtmready.confluence.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.confluence.reader.Fixture.canvas;
import static org.gtmready.confluence.reader.Fixture.macro;
import static org.gtmready.confluence.reader.Fixture.read;
import static org.gtmready.confluence.reader.Fixture.row;
import static org.gtmready.confluence.reader.Fixture.table;

import java.util.List;
import java.util.Map;
import org.gtmready.core.plan.FieldContent.Rows;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.MessageArg;
import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanReaderTest {

  @Test
  void readsNothing_whenThePageHasNoPlanMacro() {
    assertThat(read("<p>gtm- is only mentioned here</p>")).isEmpty();
    assertThat(read(null)).isEmpty();
    assertThat(read("")).isEmpty();
  }

  @Test
  void readsSingleFieldsAndParameters_fromTheTwoColumnTable() {
    PlanContent plan = canvas(table(row("What they use today", "<p>A&nbsp;shared  sheet</p>")));

    assertThat(plan.template()).isEqualTo("canvas");
    assertThat(plan.parameters()).containsEntry("epic", "LAUNCH-1");
    assertThat(plan.fields()).isEqualTo(Map.of("today", Value.of("A shared sheet")));
    assertThat(plan.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Meaningfully different outcome",
        "MEANINGFULLY   DIFFERENT OUTCOME:",
        "<strong>Meaningfully</strong> different&nbsp;outcome",
        "Sp&uuml;rbar anderes Ergebnis",
        "spurbar anderes ergebnis"
      })
  void matchesALabel_inEveryLanguageIgnoringCaseAndAccents(String label) {
    assertThat(canvas(table(row(label, "x"))).fields()).containsOnlyKeys("outcome");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Meaningfuly different outcome",
        "Different outcome",
        "Meaningfully different outcome per team",
        "Spürbar andres Ergebnis"
      })
  void asksDidYouMean_andCountsAsMissing_whenALabelAlmostMatches(String label) {
    PlanContent plan = canvas(table(row(label, "x")));

    assertThat(plan.fields()).isEmpty();
    assertThat(plan.findings()).hasSize(1);
    Finding finding = plan.findings().get(0);
    assertThat(finding.code()).isEqualTo("did-you-mean");
    assertThat(finding.field()).isEqualTo("outcome");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.args().get(0)).isEqualTo(MessageArg.text(label));
  }

  @Test
  void ignoresExtraTextAndOrder_andNamesExtraRowsWhileSomethingIsMissing() {
    PlanContent plan =
        canvas(
            "<p>Intro</p>"
                + table(row("Budget code", "42"), row("Meaningfully different outcome", "B"))
                + "<p>Between</p>"
                + table(row("What they use today", "A")));

    assertThat(plan.fields()).containsOnlyKeys("outcome", "today");
    assertThat(plan.findings())
        .containsExactly(Finding.warning("labels-unknown", null, "Budget code"));
  }

  @Test
  void readsATableField_belowItsHeading() {
    PlanContent plan =
        canvas(
            "<h3>Competitive alternatives</h3><p>Ask sales.</p>"
                + "<table><tbody><tr><th>Kind</th><th>Note</th><th>Name</th></tr>"
                + "<tr><td>manual</td><td>-</td><td>Spreadsheet</td></tr>"
                + "<tr><td></td><td></td><td></td></tr></tbody></table>");

    assertThat(plan.fields().get("alternatives"))
        .isEqualTo(
            new Rows(
                List.of(
                    Map.of("kind", Value.of("manual"), "name", Value.of("Spreadsheet")),
                    Map.of("kind", Value.of(""), "name", Value.of("")))));
  }

  @Test
  void takesColumnsInOrder_whenTheTableNamesNone() {
    PlanContent plan =
        canvas(
            "<h2>competitive alternatives</h2><table><tr><td>Sheet</td><td>manual</td></tr></table>");

    assertThat(plan.fields().get("alternatives"))
        .isEqualTo(
            new Rows(List.of(Map.of("name", Value.of("Sheet"), "kind", Value.of("manual")))));
  }

  @Test
  void reportsAColumn_whenItsLabelAlmostMatches() {
    PlanContent plan =
        canvas(
            "<h3>Competitive alternatives</h3>"
                + "<table><tr><th>Name</th><th>Kindd</th></tr><tr><td>a</td><td>b</td></tr></table>");

    assertThat(plan.findings()).extracting(Finding::code).containsExactly("did-you-mean");
    assertThat(plan.findings().get(0).args())
        .containsExactly(MessageArg.text("Kindd"), MessageArg.text("Kind"));
  }

  @Test
  void reportsAHeadingOfATableField_whenNoTableFollows() {
    PlanContent plan = canvas("<h3>Competitive alternatives</h3><p>Later.</p><h3>Notes</h3>");

    assertThat(plan.fields()).isEmpty();
    assertThat(plan.findings())
        .containsExactly(new Finding("no-table", "alternatives", Severity.WARNING, List.of()));
  }

  @Test
  void readsATableField_fromARowOfTheTwoColumnTable() {
    PlanContent plan =
        canvas(
            table(
                row(
                    "Competitive alternatives",
                    "<table><tr><th>Name</th></tr><tr><td>Sheet</td></tr></table>")));

    assertThat(plan.fields().get("alternatives"))
        .isEqualTo(new Rows(List.of(Map.of("name", Value.of("Sheet")))));
  }

  @Test
  void firstMacroCounts_andTheSecondIsReported() {
    List<PlanContent> plans =
        read(
            macro("gtm-canvas", table(row("What they use today", "first")))
                + macro("gtm-canvas", table(row("What they use today", "second"))));

    assertThat(plans).hasSize(1);
    assertThat(plans.get(0).fields()).containsEntry("today", Value.of("first"));
    assertThat(plans.get(0).findings()).extracting(Finding::code).containsExactly("second-macro");
  }

  @Test
  void secondMacroIsReadForItself_andSaysThatItDoesNotCount() {
    String page =
        macro("gtm-canvas", table(row("What they use today", "first")))
            + macro("gtm-other", "")
            + macro("gtm-canvas", table(row("What they use today", "second")));

    PlanContent second = Fixture.reader().read(page).plan(Fixture.CANVAS, 1).orElseThrow();
    assertThat(second.fields()).containsEntry("today", Value.of("second"));
    assertThat(second.findings()).extracting(Finding::code).containsExactly("not-counted");
    assertThat(Fixture.reader().read(page).plan(Fixture.CANVAS, 0)).contains(read(page).get(0));
    assertThat(Fixture.reader().read(page).plan(Fixture.CANVAS, 2)).isEmpty();
  }

  @Test
  void ofManyPlans_theFirstFewAreRead_andAllOfThemSayWhatTheyAre() {
    String further = macro("gtm-canvas", table(row("What they use today", "further")));
    String first = macro("gtm-canvas", table(row("What they use today", "first")));
    String other = macro("gtm-other", table(row("What they use today", "other")));

    PagePlans plans = Fixture.reader().read(first + further.repeat(30) + other);

    assertThat(plans.all()).hasSize(32);
    assertThat(plans.counting()).hasSize(2).allMatch(plan -> plan.fields().containsKey("today"));
    for (int place = 1; place < 31; place++) {
      PlanOnPage plan = plans.drawn(Fixture.CANVAS, place).orElseThrow();
      boolean isRead = place <= PlanReader.MOST_FURTHER;
      assertThat(plan.counts()).isFalse();
      assertThat(plan.isRead()).isEqualTo(isRead);
      assertThat(plan.content().fields().containsKey("today")).isEqualTo(isRead);
      assertThat(plan.content().findings())
          .extracting(Finding::code)
          .containsExactly("not-counted");
    }
  }

  @Test
  void firstFieldCounts_andTheSecondIsReported() {
    PlanContent plan =
        canvas(table(row("What they use today", "one"), row("Was sie heute nutzen", "two")));

    assertThat(plan.fields()).containsEntry("today", Value.of("one"));
    assertThat(plan.findings()).extracting(Finding::code).containsExactly("field-twice");
  }

  @Test
  void readsEachPlan_whenPlansAreNestedAndLaidOut() {
    List<PlanContent> plans =
        read(
            "<ac:layout><ac:layout-section><ac:layout-cell>"
                + macro(
                    "gtm-canvas",
                    macro("expand", table(row("What they use today", "outer")))
                        + macro("gtm-other", table(row("What they use today", "inner"))))
                + "</ac:layout-cell></ac:layout-section></ac:layout>");

    assertThat(plans).extracting(PlanContent::template).containsExactly("canvas", "other");
    assertThat(plans.get(0).fields()).containsEntry("today", Value.of("outer"));
    assertThat(plans.get(0).findings()).isEmpty();
    assertThat(plans.get(1).fields()).containsEntry("today", Value.of("inner"));
  }

  @Test
  void doesNotReadAMacro_thatIsQuotedAsCode() {
    assertThat(
            read(
                "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA["
                    + macro("gtm-canvas", "")
                    + "]]></ac:plain-text-body></ac:structured-macro>"))
        .isEmpty();
  }
}
