package org.gtmready.core.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://example.org:8080/a/b?c=d&e=%20f#g",
        "HTTPS://EXAMPLE.ORG/x",
        "https://example.org/straße",
        "http://[2001:db8::1]/x",
        "http://localhost/deck"
      })
  void accepts(String url) {
    assertThat(WebAddress.problem(url)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "javascript:alert(1), GTM-LINK-023",
    "JaVaScRiPt://example.org/%0aalert(1), GTM-LINK-023",
    "'data:text/html,<script>x</script>', GTM-LINK-022",
    "data:text/html;base64;x, GTM-LINK-023",
    "file:///etc/passwd, GTM-LINK-023",
    "ftp://example.org/x, GTM-LINK-023",
    "vbscript:x, GTM-LINK-023",
    "//example.org/x, GTM-LINK-023",
    "example.org, GTM-LINK-023",
    "http://, GTM-LINK-022",
    "http:example.org, GTM-LINK-022",
    "http:///x, GTM-LINK-022",
    "https://pm:secret@example.org/, GTM-LINK-024",
    "https://pm@example.org/, GTM-LINK-024",
    "https://example.org@evil.example/, GTM-LINK-024",
    "'http://example.org/a b', GTM-LINK-022",
    "http://example.org/<script>, GTM-LINK-022",
    "http://exa\\mple.org/, GTM-LINK-022",
    "http://a_b|c/, GTM-LINK-022"
  })
  void refuses(String url, String code) {
    assertThat(WebAddress.problem(url)).map(Problem::code).contains(code);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, 10, 13, 0x7f, 0x85, 0x200b, 0x202e, 0x2066, 0xfeff})
  void refusesInvisibleCharacters(int codePoint) {
    assertThat(WebAddress.problem("https://example.org/a" + Character.toString(codePoint) + "b"))
        .map(Problem::code)
        .contains("GTM-LINK-022");
  }

  @Test
  void refuses_whenLongerThanTwoThousandCharacters() {
    String longest = "https://example.org/" + "a".repeat(1980);

    assertThat(WebAddress.problem(longest)).isEmpty();
    assertThat(WebAddress.problem(longest + "a")).map(Problem::code).contains("GTM-LINK-021");
  }
}
