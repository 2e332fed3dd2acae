package org.gtmready.core.readiness.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of any script in a sentence that runs from left to right. */
class IsolatedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz",
        "",
        "Zo\u00eb \ud83d\ude80",
        "\u674e\u660e",
        "O'Neil (PM)",
        "3 of 4",
        "\u0391\u03bd\u03bd\u03b1"
      })
  void leavesAlone_whatRunsFromLeftToRight(String name) {
    assertThat(Isolated.of(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u05e9\u05e8\u05d5\u05df",
        "\u05e9\u05e8\u05d5\u05df (PM)",
        "PM \u05e9\u05e8\u05d5\u05df",
        "\u0633\u0627\u0631\u0629 2",
        "\u0633\u0627\u0631\u0629!",
        "2 \u0623\u062d\u0645\u062f"
      })
  void keepsTheSentenceInOrder_aroundWhatRunsFromRightToLeft(String name) {
    String sentence = "Ask " + Isolated.of(name) + " or " + Isolated.of(name) + " 7, please.";
    Bidi order = new Bidi(sentence, Bidi.DIRECTION_LEFT_TO_RIGHT);

    assertThat(sentence).contains(name);
    for (int i = 0; i < sentence.length(); i++) {
      boolean isOfName =
          sentence.substring(0, i + 1).chars().filter(c -> c == '\u2068').count()
              > sentence.substring(0, i).chars().filter(c -> c == '\u2069').count();
      if (!isOfName) {
        assertThat(order.getLevelAt(i)).as(sentence.substring(i)).isZero();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u202eAna", "A\u2069na", "\u2067An\u2066a", "Ana\u202a\u202b\u202c\u202d"})
  void takesOutMarksThatTurn(String name) {
    assertThat(Isolated.of(name)).isEqualTo("Ana");
  }
}
