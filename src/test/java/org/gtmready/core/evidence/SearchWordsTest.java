package org.gtmready.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "LAUNCH-2 Audit log – Positioning | LAUNCH-2 Audit log Positioning",
        "100% | 100",
        "C++ | C",
        "why? | why",
        "sound* | sound",
        "*sound | sound",
        "\"exact phrase\" | exact phrase",
        "back\\slash | back slash",
        "title:secret | title secret",
        "{a} [b TO c] (d) | a b to c d",
        "one AND NOT two OR three | one and not two or three",
        "NOT secret | not secret",
        "-secret +must !no | secret must no",
        "soft~2 boost^3 | soft 2 boost 3",
        "a && b, c; d | a b c d",
        "/regex/ | regex",
        "text ~ x\" or type = page | text x or type page",
        "v1.2.3 | v1.2.3",
        "it's l’été | it's l’été",
        "snake_case | snake_case",
        "über Größe | über Größe",
        "مرحبا 日本語 | مرحبا 日本語",
        "end. -- start | end start",
        "a\u0000b\u202Ec | a b c",
        "notable ORder ANDy | notable ORder ANDy",
      })
  void areWords(String typed, String words) {
    assertThat(SearchWords.of(typed)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "%", "*", "?", "\"", "\\", "\"\\", "***", "*:*", "~", "-", "--"})
  void areNone_inSignsAlone(String typed) {
    assertThat(SearchWords.of(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {255, 256, 1000})
  void areNoMoreThanASearchTakes(int length) {
    assertThat(SearchWords.of("x".repeat(length))).hasSize(255);
  }
}
