package org.gtmready.core.plan.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gtmready.core.plan.CaseTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValueCasesTest {

  static Stream<Arguments> numbers() {
    return CaseTable.of("numbers.txt", 4);
  }

  static Stream<Arguments> percentages() {
    return CaseTable.of("percentages.txt", 3);
  }

  static Stream<Arguments> dates() {
    return CaseTable.of("dates.txt", 3);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void readsTheNumber_thatItsWriterMeans(
      String text, String language, String beside, String number) {
    List<String> row = Arrays.asList(beside.split(";"));

    assertThat(shown(Numbers.first(text, new NumberStyle((char) 0, language), row)))
        .isEqualTo(number);
  }

  @ParameterizedTest
  @MethodSource("percentages")
  void readsTheShare_ofHundred(String text, String language, String number) {
    assertThat(shown(Numbers.percentage(text, new NumberStyle((char) 0, language))))
        .isEqualTo(number);
  }

  private static String shown(Optional<BigDecimal> number) {
    return number.map(n -> n.stripTrailingZeros().toPlainString()).orElse("none");
  }

  @ParameterizedTest
  @MethodSource("dates")
  void readsTheDay_orSaysThatNobodyKnows(String text, String order, String expected) {
    DateOrder known =
        switch (order) {
          case "day" -> DateOrder.DAY_FIRST;
          case "month" -> DateOrder.MONTH_FIRST;
          default -> DateOrder.of(List.of(text), order);
        };

    assertThat(Dates.isIn(text)).isEqualTo(!expected.equals("none"));
    assertThat(Dates.isUndecided(text, known)).isEqualTo(expected.equals("undecided"));
    assertThat(Dates.first(text, known).map(LocalDate::toString))
        .isEqualTo(
            Optional.of(expected).filter(day -> !day.equals("none") && !day.equals("undecided")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|10/03/2026;31/12/2026|DAY_FIRST",
        "en|10/03/2026;31/12/2026|DAY_FIRST",
        "de|10/03/2026;12/31/2026|MONTH_FIRST",
        "en|10/03/2026;12/31/2026|MONTH_FIRST",
        "en|31/12/2026;12/31/2026|UNKNOWN",
        "en|10/03/2026;01/12/2026|UNKNOWN",
        "de|10/03/2026;01/12/2026|DAY_FIRST",
        "en|10/03/2026;31.12.2026|UNKNOWN"
      })
  void decidesTheOrderOfDayAndMonth_forThePageAsAWhole(
      String language, String texts, DateOrder order) {
    assertThat(DateOrder.of(List.of(texts.split(";")), language == null ? "" : language))
        .isEqualTo(order);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.200;99.5|.", "1.200;900|0", "1.200;1,5|,", "1.5;1,5|0", "1.234.567|,"})
  void knowsTheDecimalSeparator_whenAnyValueProvesIt(String texts, char decimals) {
    assertThat(NumberStyle.of(List.of(texts.split(";")), "").decimals())
        .isEqualTo(decimals == '0' ? (char) 0 : decimals);
  }

  static Stream<Arguments> noAnswers() {
    return CaseTable.of("no-answers.txt", 2);
  }

  @ParameterizedTest
  @MethodSource("noAnswers")
  void tellsAnswers_fromWhatStandsInForOne(String text, Response expected) {
    assertThat(Responses.of(text)).isEqualTo(expected);
  }
}
