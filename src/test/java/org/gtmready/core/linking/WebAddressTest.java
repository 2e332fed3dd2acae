package org.gtmready.core.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the table of addresses can't show: blanks, invisible characters, lengths. */
class WebAddressTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 9, 10, 13, ' ', 0x7f, 0x85, 0xa0, 0x200b, 0x202e, 0x2066, 0x3000, 0xfeff})
  void refusesBlanksAndInvisibleCharacters(int codePoint) {
    assertThat(code("https://example.org/a" + Character.toString(codePoint) + "b"))
        .isEqualTo("GTM-LINK-022");
  }

  @Test
  void refuses_whenLongerThanTwoThousandCharacters() {
    String longest = "https://example.org/" + "a".repeat(1980);

    assertThat(code(longest)).isEmpty();
    assertThat(code(longest + "a")).isEqualTo("GTM-LINK-021");
    assertThat(code("https://example.org/" + "{".repeat(1900))).isEqualTo("GTM-LINK-021");
  }

  @Test
  void takesItAsTyped_whenBlanksStandAround() {
    assertThat(WebAddress.of(" https://example.org/x \n"))
        .isInstanceOfSatisfying(
            Result.Done.class,
            done ->
                assertThat(((WebAddress) done.value()).link()).isEqualTo("https://example.org/x"));
  }

  private static String code(String url) {
    return WebAddress.of(url) instanceof Result.Refused<WebAddress> refused
        ? refused.problem().code()
        : "";
  }
}
