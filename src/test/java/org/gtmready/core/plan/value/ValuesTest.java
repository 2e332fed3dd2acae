package org.gtmready.core.plan.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "40|40",
        "2.5 sessions|2.5",
        "2,5 Sitzungen|2.5",
        "1,234|1234",
        "1.234|1234",
        "1,234.5|1234.5",
        "1.234,5|1234.5",
        "1,234,567|1234567",
        "1’000|1000",
        "0.125|0.125",
        "0,125|0.125",
        "12k users|12000",
        "3M|3000000",
        "−4 %|-4",
        "30-60 %|30",
        "about 7 of 9|7"
      })
  void readsNumbers_asPeopleWriteThem(String text, BigDecimal number) {
    assertThat(Numbers.first(text).orElseThrow()).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "many", "-", ".", ","})
  void readsNoNumber_whenThereIsNone(String text) {
    assertThat(Numbers.first(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-07-15",
        "by 2026-7-15",
        "15.07.2026",
        "15. 7. 2026",
        "15.7.26",
        "07/15/2026",
        "15/07/2026",
        "15 July 2026",
        "15th July 2026",
        "15. Juli 2026",
        "July 15, 2026",
        "Jul 15 2026",
        "15/Jul/26",
        "15-Jul-2026"
      })
  void readsDates_asPeopleWriteThem(String text) {
    assertThat(Dates.first(text)).contains(LocalDate.of(2026, 7, 15));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "Q3 2026", "2026", "30.02.2026", "2026-13-01", "July 2026"})
  void readsNoDate_whenThereIsNone(String text) {
    assertThat(Dates.first(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Über  uns!|uber uns",
        "What’s new?|whats new",
        "GRÖẞE|grosse",
        "a\u00adb|ab",
        "-|''"
      })
  void foldsCaseAccentsAndPunctuation(String text, String folded) {
    assertThat(TextNormalizer.of(text)).isEqualTo(folded);
  }
}
