package org.gtmready.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikiTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one\\n\\ntwo|<p>one</p>\\n<p>two</p>",
        "one\\ntwo|<p>one<br>two</p>",
        "* a\\n* b|<ul><li>a</li><li>b</li></ul>",
        "see https://x.example/a?b=1&c=2.|<p>see <a href=\"https://x.example/a?b=1&amp;c=2\""
            + " rel=\"nofollow noreferrer\">https://x.example/a?b=1&amp;c=2</a>.</p>",
        "a *bold* word|<p>a <b>bold</b> word</p>"
      })
  void rendersTheLittleThatIsUsed(String text, String html) {
    assertThat(WikiText.html(text.replace("\\n", "\n"))).isEqualTo(html.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "* <img src=x onerror=alert(1)>",
        "*<b onmouseover=alert(1)>*",
        "javascript:alert(1)",
        "https://x.example/\"onclick=\"alert(1)"
      })
  void showsMarkupAsText_whateverIsWritten(String hostile) {
    assertThat(WikiText.html(hostile))
        .doesNotContain("<script", "<img", "<b on", "href=\"javascript", "\"onclick");
  }

  @Test
  void isEmpty_forNoText() {
    assertThat(WikiText.html(null)).isEmpty();
  }
}
