package org.gtmready.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonBodyTest {

  /** A body with a text and a number. */
  record Sample(@JsonProperty("text") String text, @JsonProperty("number") Long number) {}

  @Test
  void readsWhatIsExpected() {
    assertThat(read("{\"text\":\"\uD83D\uDE80 ü\",\"number\":7}"))
        .isEqualTo(new Sample("\uD83D\uDE80 ü", 7L));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "``~",
        "{~",
        "null~",
        "[]~",
        "7~",
        "{} {}~",
        "{'text':{'a':1}}~text",
        "{'number':'seven'}~number",
        "{'number':99999999999999999999}~number",
        "{'surprise':1}~surprise",
        "{'text':'a','text':'b'}~",
        "{'text':'a\\u0000'}~text"
      })
  void refusesAnythingElse(String body, String field) {
    ProblemException problem = refused(body == null ? "" : body.replace('\'', '"'));

    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.code()).isEqualTo("GTM-REST-400");
    assertThat(problem.field()).isEqualTo(field);
  }

  @Test
  void refuses_whenLongerThanTheLimit() {
    String longest = "{\"text\":\"" + "a".repeat(JsonBody.LIMIT - 11) + "\"}";

    assertThat(read(longest).text()).hasSize(JsonBody.LIMIT - 11);
    assertThat(refused(longest + " ").status()).isEqualTo(413);
  }

  @Test
  void refuses_whenNestedWithoutEnd() {
    assertThat(refused("[".repeat(60_000)).status()).isEqualTo(400);
  }

  @Property(tries = 500)
  void answersEveryTextWithAValueOrAProblem(@ForAll String body) {
    try {
      assertThat(read(body)).isNotNull();
    } catch (ProblemException problem) {
      assertThat(problem.status()).isEqualTo(400);
    }
  }

  private static ProblemException refused(String body) {
    return catchThrowableOfType(ProblemException.class, () -> read(body));
  }

  private static Sample read(String body) {
    return JsonBody.read(
        new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), Sample.class);
  }
}
