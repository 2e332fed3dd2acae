package org.gtmready.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are read back as they were meant, and no cell is a formula. */
class CsvLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=cmd|' /C calc'!A0",
        "+49 30",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\uff1d1",
        "\uff0b1",
        "\uff0d1",
        "\uff201"
      })
  void putsAnApostropheBeforeAFormula(String formula) {
    String line = CsvLine.of(List.of(formula));
    assertThat(line).startsWith(line.startsWith("\"") ? "\"'" : "'");
    assertThat(line).contains(formula);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Release", "a=b", "x-y", "1+1", "ü", " a", "'"})
  void leavesOtherTextAlone(String text) {
    assertThat(CsvLine.of(List.of(text))).isEqualTo(text + "\r\n");
  }

  @Test
  void quotesWhatPartsCells() {
    assertThat(CsvLine.of(List.of("a,b", "say \"x\"", "two\nlines", "cr\rlf", "plain")))
        .isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\"cr\rlf\",plain\r\n");
    assertThat(CsvLine.of(List.of("=\"a\",b"))).isEqualTo("\"'=\"\"a\"\",b\"\r\n");
  }

  @Test
  void hasACellForEachColumn() {
    Decision decision =
        Decision.of(
            DecisionKind.REFUSED,
            new Subject(7, "LAUNCH-7", "LAUNCH"),
            RecordingTest.RELEASE,
            4,
            Tries.once("ana", org.gtmready.core.readiness.evaluate.Facts.NOW),
            List.of(),
            "=note");
    assertThat(DecisionTable.cells(decision)).hasSameSizeAs(DecisionTable.COLUMNS);
    assertThat(CsvLine.of(DecisionTable.cells(decision))).endsWith(",'=note\r\n");
  }
}
