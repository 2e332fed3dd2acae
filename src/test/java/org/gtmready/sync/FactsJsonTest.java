package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsJsonTest {

  static final PageFacts FACTS =
      new PageFacts(
          "123",
          PageFacts.State.CURRENT,
          "Plan \"A\" <b> \uD83D\uDE80",
          "http://localhost/pages/123",
          true,
          7,
          Instant.parse("2027-01-02T03:04:05.123456Z"),
          42,
          List.of(
              new PlanFacts(
                      "positioning",
                      7,
                      List.of("used-today"),
                      List.of("owner"),
                      List.of(
                          Finding.warning("did-you-mean", "owner", "Ownr", "Owner"),
                          Finding.blocking("unreadable", null)),
                      "abc")
                  .ownedBy(List.of("Ana \"A\" Ruiz", "Ben Diaz"))
                  .forEpic("LAUNCH-2")));

  private final FactsJson json = new FactsJson();

  @Test
  void readsBack_whatWasWritten() {
    assertThat(json.read(json.write(FACTS))).isEqualTo(FACTS);
  }

  @Test
  void ignoresMembersThatItDoesNotKnow() {
    String newer = json.write(FACTS).replaceFirst("\\{", "{\"added\":[1],");
    assertThat(json.read(newer)).isEqualTo(FACTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"pageId\":5}",
        "not json",
        "{\"pageId\":\"1\",\"state\":\"LOST\",\"title\":\"\",\"url\":\"\","
            + "\"asOf\":\"2027-01-01T00:00:00Z\"}",
        "{\"pageId\":\"1\",\"state\":\"GONE\",\"title\":\"\",\"url\":\"\",\"asOf\":\"today\"}",
        "{\"pageId\":\"1\",\"state\":\"GONE\",\"title\":\"\",\"url\":\"\","
            + "\"asOf\":\"2999-01-01T00:00:00Z\"}",
        "{\"pageId\":\"\\u0000\",\"state\":\"GONE\",\"title\":\"\",\"url\":\"\","
            + "\"asOf\":\"2027-01-01T00:00:00Z\"}",
        "{\"pageId\":\"1\",\"state\":\"GONE\",\"title\":\"\\u0000\",\"url\":\"\","
            + "\"asOf\":\"2027-01-01T00:00:00Z\"}"
      })
  void refuses_whatIsNoFacts(String text) {
    assertThatThrownBy(() -> json.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesAPageForRestricted_whenNothingSaysOtherwise() {
    String silent = json.write(FACTS).replace("\"restricted\":true,", "");
    assertThat(json.read(silent).restricted()).isTrue();
  }
}
