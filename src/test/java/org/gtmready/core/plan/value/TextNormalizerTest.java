package org.gtmready.core.plan.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextNormalizerTest {

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0301\u0327",
        "a\u0301\u0327\u0301",
        "\u1100\u1161\u11a8",
        "\ud83d\ude80",
        "\ud834\udd57\ud834\udd65",
        "a"
      })
  void neverNormalisesALongPiece_whateverTheTextIsMadeOf(String unit) {
    String text = unit.repeat(20_000 / unit.length());
    int pieces = 0;
    for (int start = 0; start < text.length(); pieces++) {
      int end = UnicodeForm.end(text, start);
      assertThat(end - start).isBetween(1, 512);
      assertThat(Character.isLowSurrogate(text.charAt(end - 1)) || !isCut(text, end)).isTrue();
      start = end;
    }

    assertThat(pieces).isLessThan(100);
  }

  private static boolean isCut(String text, int end) {
    return end < text.length() && Character.isLowSurrogate(text.charAt(end));
  }

  @Test
  void joinsWhatWasTakenApart_asUnicodeDoes() {
    String text =
        "Pru\u0308fung, sie\u0301ge\u0301 \u1112\u1161\u11ab\u1100\u1173\u11af ".repeat(200);

    assertThat(UnicodeForm.of(text, Normalizer.Form.NFC))
        .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    assertThat(UnicodeForm.of(text, Normalizer.Form.NFKD))
        .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKD));
  }
}
