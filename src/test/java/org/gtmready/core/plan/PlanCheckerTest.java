package org.gtmready.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gtmready.core.plan.FieldContent.Rows;
import org.gtmready.core.plan.FieldContent.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCheckerTest {

  static Stream<Draft> goodPlans() {
    return Stream.of(Draft.hub(), Draft.positioning(), Draft.metrics(), Draft.kit());
  }

  @ParameterizedTest
  @MethodSource("goodPlans")
  void isCompleteWithoutFindings_whenEveryRequiredFieldIsAnswered(Draft plan) {
    PlanFacts facts = plan.check();

    assertThat(facts.missing()).isEmpty();
    assertThat(facts.findings()).isEmpty();
    assertThat(facts.complete()).isTrue();
    assertThat(facts.pageVersion()).isEqualTo(7);
    assertThat(facts.filledOfTotal()).isEqualTo(facts.total());
  }

  @Test
  void listsRequiredFieldsInTemplateOrder_whenThePlanIsEmpty() {
    PlanFacts facts = new Draft("adoption-metrics").check();

    assertThat(facts.filled()).isEmpty();
    assertThat(facts.missing())
        .containsExactly(
            "metrics",
            "targets",
            "sources",
            "usage-frequency-target",
            "documented-outcomes-target",
            "dashboard",
            "review-cadence",
            "first-check");
    assertThat(facts.complete()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, 10", "1, 12", "2, 11", "3, 10", "T1, 12", "tier 3, 10"})
  void asksForMore_whenTheLaunchIsLarger(String tier, int required) {
    PlanFacts facts = new Draft("positioning").tier(tier).check();

    assertThat(facts.missing()).hasSize(required);
    assertThat(facts.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "-1", "huge", "22", "1; drop", "\u0000"})
  void saysSoAndUsesTierTwo_whenTheTierIsUnknown(String tier) {
    PlanFacts facts = Draft.positioning().tier(tier).check();

    assertThat(facts.findings()).extracting(Finding::code).containsExactly("tier-unknown");
    assertThat(facts.complete()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00a0\n",
        "\u200b\ufeff",
        "Name the spreadsheet, the person or the tool.",
        "Nennen Sie die Tabelle, die Person oder das Werkzeug",
        "WHAT THEY USE TODAY",
        "Nothing comparable exists."
      })
  void countsAsEmpty_whenAFieldHoldsWhiteSpaceOrTheTemplatesOwnText(String text) {
    PlanFacts facts = Draft.positioning().with("used-today", text).check();

    assertThat(facts.missing()).containsExactly("used-today");
    assertThat(facts.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TBD", "tbd.", "n/a", "N/A", "-", "–", "—", "?", "???", "...", "…", "tba", "TODO", "k. A.",
        "(tbd)"
      })
  void isMissingWithABlockingFinding_whenARequiredFieldHoldsAPlaceholderWord(String text) {
    PlanFacts facts = Draft.positioning().with("outcome", text).check();

    assertThat(facts.missing()).containsExactly("outcome");
    assertThat(facts.findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.code()).isEqualTo("placeholder-word");
              assertThat(f.severity()).isEqualTo(Severity.BLOCKING);
              assertThat(f.field()).isEqualTo("outcome");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"none so far, 3 pilots run", "👍 10x", "TBD by Ana, 10 minutes at least", "0"})
  void countsAsContent_whenAnAnswerOnlyLooksLikeAPlaceholder(String text) {
    assertThat(Draft.positioning().with("outcome", text).check().filled()).contains("outcome");
  }

  @Test
  void ignoresAPlaceholderWord_whenTheFieldIsOptional() {
    PlanFacts facts = Draft.positioning().with("relevant-trend", "n/a").check();

    assertThat(facts.complete()).isTrue();
    assertThat(facts.filled()).doesNotContain("relevant-trend");
  }

  @Test
  void countsAsContent_whenAFieldHoldsAMentionOrALinkWithoutText() {
    PlanFacts facts =
        Draft.positioning()
            .with("owner", Value.of("", new Reference(Reference.Kind.PERSON, "ana")))
            .check();

    assertThat(facts.filled()).contains("owner");
  }

  @Test
  void blocksTheField_whenARowLacksARequiredCell() {
    PlanFacts facts =
        Draft.positioning()
            .rows(
                "value",
                "Swaps by text message | Friday is free | two pilots",
                "Linked roster | | ")
            .check();

    assertThat(facts.filled()).doesNotContain("value");
    assertThat(facts.missing()).isEmpty();
    assertThat(facts.complete()).isFalse();
    assertThat(facts.findings())
        .containsExactly(
            new Finding(
                "cell-empty",
                "value",
                Severity.BLOCKING,
                List.of(
                    MessageArg.key("gtm.template.positioning.value.value.label"),
                    MessageArg.text("Linked roster – "))),
            new Finding(
                "cell-empty",
                "value",
                Severity.BLOCKING,
                List.of(
                    MessageArg.key("gtm.template.positioning.value.proof.label"),
                    MessageArg.text("Linked roster – "))));
  }

  @Test
  void ignoresRows_whenAllTheirCellsAreBlank() {
    Draft plan = Draft.positioning().rows("message-tested", " | | | ", "");

    assertThat(plan.check().filled()).doesNotContain("message-tested");
    assertThat(plan.check().complete()).isTrue();
    assertThat(plan.tier("1").check().missing()).containsExactly("message-tested");
  }

  @Test
  void asksForTheTable_whenATableFieldHoldsOnlyText() {
    PlanFacts facts =
        Draft.positioning().with("competitive-alternatives", "Spreadsheets, mostly").check();

    assertThat(facts.findings()).extracting(Finding::code).contains("table-expected");
    assertThat(facts.filled()).doesNotContain("competitive-alternatives");
    assertThat(facts.complete()).isFalse();
  }

  @Test
  void readsTheCells_whenASingleFieldHoldsATable() {
    Rows rows = new Rows(List.of(Map.of("a", Value.of("10 minutes"))));

    assertThat(Draft.positioning().with("outcome", rows).check().filled()).contains("outcome");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "first-check|Some day|not-a-date",
        "first-check|31.02.2026|not-a-date",
        "first-check|after the holidays|not-a-date",
        "first-check|15 July|date-without-year",
        "first-check|July 15th|date-without-year",
        "first-check|on the 3rd of May|date-without-year",
        "first-check|15. Juli|date-without-year",
        "first-check|15.7.|date-without-year",
        "first-check|bis 15. 7.|date-without-year",
        "first-check|7/15|date-without-year",
        "first-check|July 2026|date-without-day",
        "first-check|Ende Juli 2026|date-without-day",
        "first-check|07/2026|date-without-day",
        "first-check|2026-07|date-without-day",
        "first-check|Q3 2026|date-without-day",
        "first-check|KW 30|date-without-day",
        "first-check|summer 2026|date-without-day",
        "dashboard|In the warehouse|not-a-link",
        "dashboard|javascript:alert(1)|not-a-link",
        "usage-frequency-target|As often as possible|not-a-number",
        "review-cadence|Now and then|not-an-option"
      })
  void blocksTheField_whenTheValueIsOfAnotherType(String field, String text, String code) {
    PlanFacts facts = Draft.metrics().with(field, text).check();

    assertThat(facts.findings()).extracting(Finding::code).containsExactly(code);
    assertThat(facts.filled()).doesNotContain(field);
    assertThat(facts.missing()).isEmpty();
    assertThat(facts.complete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"101 %", "-5 %", "most"})
  void blocksTheField_whenAPercentageIsOutOfRange(String text) {
    Draft plan = Draft.kit().rows("training", "2026-06-06 | " + text + " | Cards | Passed");

    assertThat(plan.codes()).contains("not-a-percentage");
    assertThat(plan.check().complete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"status quo", "STATUS QUO", "status-quo", "Status Quo ", "Status quo (9 of 12)"})
  void recognisesAChoice_inAnyCaseAndByItsKey(String text) {
    Draft plan =
        Draft.positioning()
            .rows(
                "competitive-alternatives",
                "The Friday spreadsheet | " + text + " |",
                "RosterPro | direkt |",
                "A helper | Einstellung |");

    assertThat(plan.codes()).isEmpty();
  }

  @Test
  void keepsWhatTheReaderFound_andDoesNotCountItsField() {
    Finding near = Finding.blocking("label-near-miss", "outcome", "Outcomes");
    PlanFacts facts = Draft.positioning().found(near).check();

    assertThat(facts.findings()).containsExactly(near);
    assertThat(facts.filled()).doesNotContain("outcome");
    assertThat(facts.complete()).isFalse();
    assertThat(facts.filledOfTotal()).isEqualTo(facts.total() - 1);
  }

  @Test
  void keepsTheFirstTenFindingsOfAField_andCountsTheRest() {
    String[] rows =
        IntStream.range(0, 500)
            .mapToObj(i -> "Rival " + i + " | some day | 40 | some day | 20 | 10")
            .toArray(String[]::new);
    PlanFacts facts = Draft.metrics().rows("targets", rows).check();

    assertThat(facts.findings()).hasSizeLessThan(30);
    assertThat(facts.findings()).extracting(Finding::code).contains("more-findings");
    assertThat(facts.complete()).isFalse();
  }

  @Test
  void fingerprintStays_whenOnlyLayoutChanges_andMoves_whenAnAnswerChanges() {
    String fingerprint = Draft.positioning().check().fingerprint();

    assertThat(fingerprint).matches("[0-9a-f]{64}");
    assertThat(Draft.positioning().with("owner", "  Ana \n Ruiz ").check().fingerprint())
        .isEqualTo(fingerprint);
    assertThat(Draft.positioning().with("relevant-trend", "TBD").check().fingerprint())
        .isEqualTo(fingerprint);
    assertThat(Draft.positioning().with("owner", "Ana Ruiz-Diaz").check().fingerprint())
        .isNotEqualTo(fingerprint);
    assertThat(
            Draft.positioning()
                .with("owner", Value.of("Ana Ruiz", new Reference(Reference.Kind.PERSON, "ana")))
                .check()
                .fingerprint())
        .isNotEqualTo(fingerprint);
    assertThat(
            Draft.positioning()
                .without("co-owner")
                .with("owner", "Ana Ruiz Jonas Weber")
                .check()
                .fingerprint())
        .isNotEqualTo(fingerprint);
  }
}
