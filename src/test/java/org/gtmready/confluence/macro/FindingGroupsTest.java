package org.gtmready.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gtmready.confluence.ShippedLanguages;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.MessageArg;
import org.gtmready.core.plan.Severity;
import org.junit.jupiter.api.Test;

class FindingGroupsTest {

  private static final String COLUMNS = "gtm.template.positioning.competitive-alternatives.";
  private static final List<Messages> LANGUAGES = new ShippedLanguages().all();

  @Test
  void emptyCellsOfAColumn_areSaidOnce_withEveryRowBelow() {
    List<PlanCard.Said> said =
        english(
            "Competitive alternatives",
            cell("cell-empty", "name", "#1"),
            cell("cell-empty", "name", "#2"),
            cell("cell-empty", "name", "#3"),
            cell("cell-empty", "kind", "BandBox"));

    assertThat(said)
        .extracting(PlanCard.Said::text)
        .containsExactly("3 rows lack “Alternative”.", "BandBox – Kind is empty.");
    assertThat(said.get(0).each())
        .containsExactly(
            "#1 – Alternative is empty.",
            "#2 – Alternative is empty.",
            "#3 – Alternative is empty.");
    assertThat(said.get(1).each()).isEmpty();
  }

  @Test
  void otherFindingsOfAColumn_areCountedByRows() {
    assertThat(
            english(
                "", cell("not-a-date", "kind", "A", "soon"), cell("not-a-date", "kind", "B", "x")))
        .singleElement()
        .satisfies(said -> assertThat(said.text()).isEqualTo("2 rows: Kind: “soon” is not a date."))
        .satisfies(said -> assertThat(said.each()).hasSize(2));
  }

  @Test
  void findingsWithoutRows_nameTheFirstAndCountTheRest() {
    assertThat(
            english(
                "Metrics",
                Finding.blocking("metric-without-target", "metrics", "Exports"),
                Finding.blocking("metric-without-target", "metrics", "Users"),
                Finding.blocking("metric-without-target", "metrics", "Calls")))
        .singleElement()
        .extracting(PlanCard.Said::text)
        .isEqualTo("“Exports” has no baseline and target. And 2 more like it.");
  }

  @Test
  void whatBlocksComesFirst_andAdviceOfTheSameKindStaysApart() {
    assertThat(
            english(
                "",
                Finding.warning("no-limitation", "faq"),
                Finding.blocking("few-questions", "faq", "2", "5"),
                Finding.info("few-questions", "faq", "4", "5")))
        .extracting(PlanCard.Said::blocking)
        .containsExactly(true, false, false);
  }

  @Test
  void aFindingBesideItsLabel_doesNotRepeatIt() {
    Finding outcome = Finding.warning("outcome-without-measure", "outcome");
    Finding filler =
        new Finding(
            "placeholder-word",
            "used-today",
            Severity.BLOCKING,
            List.of(
                MessageArg.key("gtm.template.positioning.used-today.label"),
                MessageArg.text(""),
                MessageArg.text("TBD")));

    assertThat(english("Meaningfully different outcome", outcome).get(0).text())
        .isEqualTo("No number yet.");
    assertThat(english("What they use today", filler).get(0).text()).isEqualTo("Only says “TBD”.");
    assertThat(english("", outcome).get(0).text())
        .isEqualTo("Meaningfully different outcome: no number yet.");
    assertThat(english("Mean", outcome).get(0).text()).startsWith("Meaningfully");
  }

  private static List<PlanCard.Said> english(String label, Finding... findings) {
    return new FindingGroups(LANGUAGES.get(0)).of(List.of(findings), label);
  }

  private static Finding cell(String code, String column, String row, String... text) {
    List<MessageArg> args =
        new ArrayList<>(
            List.of(
                MessageArg.key(COLUMNS + column + ".label"), MessageArg.text(row + " \u2013 ")));
    List.of(text).forEach(t -> args.add(MessageArg.text(t)));
    return new Finding(code, "competitive-alternatives", Severity.BLOCKING, args);
  }
}
