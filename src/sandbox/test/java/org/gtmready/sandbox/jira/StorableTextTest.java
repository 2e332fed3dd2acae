package org.gtmready.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "\uD83D\uDE00 and more", "tab\tand\nline", "\u200F\u05D0"})
  void accepts_whatEveryDatabaseKeeps(String text) {
    assertThatCode(() -> StorableText.check(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "\uD83D", "\uDE00\uD83D", "x\uDE00"})
  void refuses_nullCharactersAndHalvesOfCharacters(String text) {
    assertThatThrownBy(() -> StorableText.check(text))
        .isInstanceOf(JiraProblem.class)
        .hasMessageContaining("cannot be stored");
  }
}
