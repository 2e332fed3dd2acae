package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.MessageArg;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.Severity;
import org.gtmready.core.plan.SignOff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                          new Finding(
                              "is-empty",
                              "owner",
                              Severity.WARNING,
                              List.of(
                                  MessageArg.key("gtm.template.positioning.owner.label"),
                                  MessageArg.text("gtm.template.positioning.owner.label"))),
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

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "https://wiki.example/pages/viewpage.action?pageId=1, true",
    "HTTP://wiki.example/, true",
    "javascript:alert(1), false",
    "'data:text/html,x', false",
    "//wiki.example/x, false",
    "/pages/1, false",
    "' https://wiki.example', false",
    "'https://wiki.example/ x', false",
    "'https://wiki.example/\u0001', false",
  })
  void takesNoAddress_thatMayNotBecomeALink(String url, boolean taken) {
    ObjectNode page = FactsJson.tree(FACTS).put("url", url);
    if (taken) {
      assertThat(FactsJson.facts(page).url()).isEqualTo(url);
    } else {
      assertThatThrownBy(() -> FactsJson.facts(page)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void takesAPageForRestricted_whenNothingSaysOtherwise() {
    String silent = json.write(FACTS).replace("\"restricted\":true,", "");
    assertThat(json.read(silent).restricted()).isTrue();
  }

  @Test
  void keepsAPlan_withItsSignOffs() {
    PlanFacts signed =
        new PlanFacts(
            "positioning",
            7,
            List.of(),
            List.of(),
            List.of(),
            "abc",
            List.of(new SignOff("pm", "ana", Instant.parse("2027-01-02T03:04:05Z"), "abc")),
            List.of(),
            "",
            1,
            null);

    assertThat(json.readPlan(json.write(signed))).isEqualTo(signed);
  }

  @Test
  void tellsTextsFromKeys() {
    PlanFacts plan =
        new PlanFacts(
            "positioning",
            1,
            List.of(),
            List.of(),
            List.of(
                new Finding(
                    "a", null, Severity.INFO, List.of(MessageArg.key("k"), MessageArg.text("k")))),
            "f");

    assertThat(json.write(plan))
        .contains("\"args\":[{\"key\":\"k\"},{\"text\":\"k\"}]")
        .contains("\"complete\":true");
  }

  @ParameterizedTest
  @CsvSource({
    "gtm.template.positioning.owner.label, true",
    "gtm.template.adoption-metrics.metrics.baseline.label, true",
    "gtm.panel.ready, false",
    "gtm.click {0} it's, false",
    "gtm.template.positioning.owner.label!, false",
    "Owner, false"
  })
  void takesABareString_forALabelOrForText(String arg, boolean label) {
    String older =
        "{\"template\":\"positioning\",\"pageVersion\":1,\"filled\":[],\"missing\":[],\"findings\":"
            + "[{\"code\":\"a\",\"field\":null,\"severity\":\"INFO\",\"args\":[\"%s\"]}],"
            + "\"fingerprint\":\"f\"}";

    assertThat(json.readPlan(older.formatted(arg)).findings().get(0).args())
        .containsExactly(label ? MessageArg.key(arg) : MessageArg.text(arg));
  }

  @Test
  void readsPlans_whenAnOlderVersionDoesNotKnowEveryFact() {
    PlanFacts plan = FACTS.plans().get(0);
    String older = json.write(plan).replaceFirst(",\"signOffs\".*", "}");

    assertThat(json.readPlan(older)).isEqualTo(plan.ownedBy(List.of()).forEpic(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"template", "filled", "missing", "findings", "fingerprint"})
  void neverReadsAPlan_thatIsSilentAboutWhatMakesItComplete(String member) {
    String plan = json.write(FACTS.plans().get(0));

    assertThatThrownBy(() -> json.readPlan(plan.replace("\"" + member + "\":", "\"lost\":")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> json.readPlan(plan.replaceFirst("\"" + member + "\":", "$0null,\"lost\":")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pageId", "title", "url", "template", "fingerprint"})
  void refuses_whatIsNoText_whereTextIsMeant(String member) {
    String number = json.write(FACTS).replaceFirst("(\"" + member + "\":)\"[^\"]*\"", "$17");

    assertThatThrownBy(() -> json.read(number)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neverReadsAPlan_thatWasCutOff() {
    String plan = json.write(FACTS.plans().get(0));

    IntStream.range(0, plan.length())
        .forEach(
            end ->
                assertThatThrownBy(() -> json.readPlan(plan.substring(0, end)))
                    .isInstanceOf(IllegalArgumentException.class));
  }
}
