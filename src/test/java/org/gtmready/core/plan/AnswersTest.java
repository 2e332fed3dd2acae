package org.gtmready.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.plan.FieldContent.Rows;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.People.Person;
import org.gtmready.core.plan.Reference.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as an answer in a field, part by part, and how it is said. */
class AnswersTest {

  private static final People PEOPLE =
      key ->
          key.equals("8a7f80890001")
              ? Optional.of(new Person("ana", "Ana Ruiz"))
              : Optional.empty();

  @Test
  void isNotFilled_whenEveryPartIsStillOpen() {
    PlanFacts facts =
        Draft.positioning().with("outcome", parts("TBD", "n/a", "wird ergänzt")).check();

    assertThat(facts.missing()).containsExactly("outcome");
    assertThat(facts.findings()).extracting(Finding::code).containsExactly("placeholder-word");
  }

  @ParameterizedTest
  @ValueSource(strings = {"123", "1,200", "42 %", "1.", "2026-07-15", "€ 40", "12 / 14", "+5"})
  void isNoAnswer_whenABareNumberStandsWhereWordsAreAskedFor(String number) {
    PlanFacts facts = Draft.positioning().with("used-today", number).check();

    assertThat(facts.missing()).containsExactly("used-today");
    assertThat(facts.findings()).extracting(Finding::code).containsExactly("placeholder-word");
    assertThat(Draft.positioning().with("used-today", parts(number, number)).check().missing())
        .containsExactly("used-today");
  }

  @ParameterizedTest
  @ValueSource(strings = {"14 sheets", "Excel 97", "38 → 5 min", "3 Leute", "👍 5", "千 1"})
  void isAnAnswer_whenANumberStandsAmongWords(String text) {
    assertThat(Draft.positioning().with("used-today", text).check().filled())
        .contains("used-today");
  }

  @Test
  void isAnAnswer_whenAQuestionAsksForANumber() {
    PlanFacts facts = Draft.kit().rows("faq", "How many seats? | 500").check();

    assertThat(facts.findings()).extracting(Finding::code).doesNotContain("placeholder-word");
  }

  @Test
  void isFilledWithAdvice_whenOnePartIsStillOpen() {
    PlanFacts facts =
        Draft.positioning()
            .with("outcome", parts("10 minutes instead of half a day", "TBD"))
            .check();

    assertThat(facts.filled()).contains("outcome");
    assertThat(facts.complete()).isTrue();
    assertThat(facts.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("line-open");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name the spreadsheet, the person or the tool. Nothing comparable exists.",
        "Nothing comparable exists. Nothing comparable exists.",
        "What they use today: Name the spreadsheet, the person or the tool.",
        "*** Name the spreadsheet, the person or the tool. *** TBD",
        "Which shelf do they put you on, and why that one?",
        "Shift planning software: they already have a budget line for it and compare on ease of"
            + " swapping. Which shelf do they put you on, and why that one?",
        "How do your best customers get it done today? Name the one habit that you replace: the"
            + " spreadsheet, the person or the tool, and who keeps it going. What else they could"
            + " choose belongs to the alternatives.",
        "Nennen Sie die Tabelle, die Person oder das Werkzeug. Name the spreadsheet, the person or"
            + " the tool."
      })
  void isNotFilled_whenOnlyTheTemplatesOwnTextsAreThere(String text) {
    assertThat(Draft.positioning().with("used-today", text).check().missing())
        .containsExactly("used-today");
  }

  @Test
  void isNotFilled_whenACellHoldsTheTemplatesOwnText() {
    PlanFacts facts =
        Draft.positioning()
            .rows(
                "competitive-alternatives",
                "What would they do if you did not exist? Doing nothing counts, and it is usually"
                    + " the strongest one. | Status quo | ")
            .check();

    assertThat(facts.filled()).doesNotContain("competitive-alternatives");
    assertThat(facts.complete()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "context-handoff|Not applicable, because nobody asked for it in a ticket|true",
        "context-handoff|n/a|false",
        "context-handoff|Entfällt, weil kein Kunde danach gefragt hat|true",
        "context-handoff|Entfällt|false",
        "outcome|Not applicable, because we only sell through partners|false",
        "co-owner|Not applicable, because we have no marketing|false"
      })
  void takesAReason_whereTheFieldAllowsIt(String field, String text, boolean filled) {
    PlanFacts facts = Draft.positioning().with(field, text).check();

    assertThat(facts.filled().contains(field)).isEqualTo(filled);
    assertThat(facts.complete()).isEqualTo(filled);
  }

  @Test
  void takesAReasonInsteadOfATable_whereTheFieldAllowsIt() {
    String reason = "Not applicable, because the price does not change";

    assertThat(Draft.kit().with("pricing-sheet", reason).check().complete()).isTrue();
    assertThat(Draft.kit().rows("pricing-sheet", reason + " | | ").check().complete()).isTrue();
    assertThat(Draft.kit().with("training", reason).check().complete()).isFalse();
  }

  @Test
  void takesNotYet_asTheReplyToAQuestion() {
    Draft plan =
        Draft.kit()
            .rows(
                "faq",
                "Own keys? | Not yet. | No date",
                "Where is the data? | In Frankfurt | ",
                "How long to start? | One afternoon | ",
                "Who can swap? | Everybody | ",
                "Payroll export? | Unknown | ");

    assertThat(plan.check().complete()).isTrue();
    assertThat(plan.rows("faq", "Own keys? | TBD | ").check().complete()).isFalse();
  }

  @Test
  void isFilledByAPicture_whateverItsCaption() {
    assertThat(
            Draft.positioning()
                .with("outcome", Value.of("TBD", new Reference(Kind.IMAGE, "chart.png")))
                .check()
                .filled())
        .contains("outcome");
  }

  @Test
  void readsACell_thatPointsToTheOneAbove() {
    Draft plan =
        Draft.metrics()
            .rows(
                "sources",
                "Weekly active sites | Shift event log | Li Chen | It counts filled shifts",
                "Onboarding touches | ditto | same as above | siehe oben");

    assertThat(plan.check().complete()).isTrue();
    assertThat(Draft.positioning().with("outcome", "see above").check().complete()).isFalse();
  }

  @Test
  void saysOnceWhatIsWrongWithSeveralRows() {
    PlanFacts facts =
        Draft.positioning()
            .rows(
                "unique-attributes",
                "Swaps | Feature | ",
                "Alarms | Feature | ",
                "Maps | Feature | ")
            .rows("value", "Swaps | Free | Pilot", "Alarms | Calm | Pilot", "Maps | Fast | Pilot")
            .check();

    assertThat(facts.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("cell-empty-rows");
              assertThat(finding.args())
                  .contains(MessageArg.text("3"), MessageArg.text("Swaps, Alarms, Maps"));
            });
  }

  @Test
  void namesTheChoices_whenOneIsRefused() {
    Finding finding =
        Draft.metrics().with("review-cadence", "Now and then").check().findings().get(0);

    assertThat(finding.code()).isEqualTo("not-an-option");
    assertThat(finding.args())
        .contains(MessageArg.key("gtm.option.weekly"), MessageArg.key("gtm.option.quarterly"));
    assertThat(ShippedMessages.ENGLISH.has("gtm.finding.not-an-option")).isTrue();
  }

  @Test
  void namesPeopleByTheirNames_neverByKey() {
    Value mention = Value.of("8a7f80890001", new Reference(Kind.PERSON, "8a7f80890001"));
    Rows rows =
        new Rows(List.of(Map.of("person", mention, "role", Value.of("Head of field sales"))));
    PlanFacts facts = Draft.kit().in(CheckContext.of(PEOPLE)).with("acknowledgement", rows).check();

    assertThat(facts.findings())
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.args()).contains(MessageArg.text("Ana Ruiz \u2013 ")));
  }

  @Test
  void isNotFilled_whenSomebodyIsMentionedWhoDoesNotExist() {
    Value nobody = Value.of("ghost", new Reference(Kind.PERSON, "ghost"));
    PlanFacts facts = Draft.positioning().in(CheckContext.of(PEOPLE)).with("owner", nobody).check();

    assertThat(facts.missing()).containsExactly("owner");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|10/03/2026|01/12/2026|date-order-unclear-rows",
        "de|10/03/2026|01/12/2026|-",
        "en|10/03/2026|31/12/2026|-",
        "en|31/03/2026|10/03/2026|target-date-too-early-rows",
        "en|2026-03-10|2026-12-01|-",
        "en|2026/03/10|2026/12/01|-",
        "en|3/31/27|9/30/27|-"
      })
  void neverGuessesADate_whenDayAndMonthMayChangePlaces(
      String language, String from, String to, String code) {
    Draft plan =
        Draft.metrics()
            .language(language)
            .rows(
                "targets",
                "Weekly active sites | 12 | %s | 40 | %s | 20".formatted(from, to),
                "Onboarding touches | 9 | %s | 4 | %s | 8".formatted(from, to));

    assertThat(plan.check().complete()).isTrue();
    assertThat(plan.codes().stream().distinct().toList())
        .isEqualTo(code.equals("-") ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|900|1 200|1 000",
        "|900|1\u00a0200|1\u202f000",
        "de|900|1.200|1.000",
        "en|900|1,200|1,000",
        "en|900|1.200|1.000",
        "|800|2K|1K",
        "|900,000|1.2 million|1 million",
        "|900k|1.2m|1m",
        "de|900 Tsd.|1,2 Mio.|1 Mio.",
        "en|99.5 %|99.95 %|99.900 %",
        "de|99.5 %|99.95 %|99.900 %",
        "de|99,5 %|99,95 %|99,900 %",
        "|2 h|30 min|45 min",
        "|1 000|1 200|1 100",
        "|40|50-60|45"
      })
  void findsNothingWrong_whenTheFailureLineLiesBetweenBaselineAndTarget(
      String language, String baseline, String target, String failure) {
    Draft plan =
        Draft.metrics()
            .language(language == null ? "" : language)
            .rows(
                "targets",
                "Weekly active sites | %s | 2026-06-01 | %s | 2026-09-30 | %s"
                    .formatted(baseline, target, failure),
                "Onboarding touches | 9 per site | 2026-06-01 | 4 | 2026-09-30 | 8");

    assertThat(plan.codes()).doesNotContain("failure-line-not-worse", "target-equals-baseline");
    assertThat(plan.check().complete()).isTrue();
  }

  @Test
  void keepsItsFingerprint_whenOnlyBlanksChange() {
    String fingerprint =
        Draft.positioning().with("outcome", "10 minutes. Not half a day").check().fingerprint();

    assertThat(
            Draft.positioning()
                .with("outcome", "10\u00a0minutes . Not\u200b half a day ")
                .check()
                .fingerprint())
        .isEqualTo(fingerprint);
    assertThat(
            Draft.positioning().with("outcome", "11 minutes. Not half a day").check().fingerprint())
        .isNotEqualTo(fingerprint);
  }

  private static Value parts(String... parts) {
    return new Value(String.join(" ", parts), List.of(parts), List.of());
  }

  @Test
  void saysOfSeveralRowsOnce_whatARuleSaysOfEach() {
    PlanFacts facts =
        Draft.positioning()
            .rows(
                "unique-attributes",
                "Swaps | Feature | everybody",
                "Sums | Feature | all of them",
                "Maps | Feature | nobody has it")
            .rows("value", "Swaps | Fridays free | a", "Sums | y | b", "Maps | z | c")
            .check();

    assertThat(facts.findings())
        .filteredOn(finding -> finding.code().startsWith("attribute-names-no-alternative"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("attribute-names-no-alternative-rows");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.args())
                  .containsExactly(MessageArg.text("3"), MessageArg.text("Swaps, Sums, Maps"));
            });
  }

  @Test
  void namesTheFirstRows_whenARuleSaysTheSameOfMany() {
    String[] rows = new String[8];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "Metric " + i + " | Usage frequency | per week | Yes";
    }
    PlanFacts facts = Draft.metrics().rows("metrics", rows).check();

    assertThat(facts.findings())
        .filteredOn(finding -> finding.code().equals("metric-without-source-rows"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.args().get(1))
                    .isEqualTo(
                        MessageArg.text("Metric 0, Metric 1, Metric 2, Metric 3, Metric 4 +3")));
  }
}
