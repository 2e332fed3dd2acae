package org.gtmready.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.policy.PolicyGaps;
import org.gtmready.core.sync.SyncHealth;
import org.gtmready.core.trust.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML of the health page against files; {@code -Dgolden.write=true} writes them anew. */
class HealthPageTest {

  private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
  private static final String OWN = "0a1b2c3d".repeat(8);
  private static final String PINNED = "11223344".repeat(8);
  private static final String OFFERED = "99aabbcc".repeat(8);

  private static final SyncHealth FINE =
      new SyncHealth(
          OWN,
          List.of(link("Confluence", SyncHealth.Key.PINNED, null, messages(null))),
          null,
          new SyncHealth.Reconciliation(NOW.minusSeconds(40), 12, 0, null),
          Map.of());

  private static final SyncHealth TROUBLE =
      new SyncHealth(
          OWN,
          List.of(
              link("Jira of the launches", SyncHealth.Key.CHANGED, OFFERED, messages("http-403")),
              link("Jira of the support", SyncHealth.Key.PINNED, null, messages("timeout")),
              link("Jira of a test", SyncHealth.Key.UNKNOWN, null, null)),
          new SyncHealth.Queue(41, NOW.minusSeconds(7_300), 3),
          null,
          Map.of(Refusal.OTHER_TIME, 5L, Refusal.UNSIGNED, 1L));

  private static final SyncHealth ALONE = new SyncHealth(OWN, List.of(), null, null, Map.of());

  @Test
  void saysOneCalmLine_whenAllIsWell() {
    String html = html(FINE, new PolicyGaps(false, List.of()));
    assertGolden("fine.html", html);
    Document page = Jsoup.parse(html);
    assertThat(page.select(".aui-message:not(dialog *)").eachText())
        .containsExactly("Everything works. There is nothing to do.");
    assertThat(page.select("[data-gtm-opens]").eachText()).containsExactly("Make a new key …");
  }

  @Test
  void saysWhatIsWrongAndWhatToDo_theWorstFirst() {
    String html = html(TROUBLE, null);
    assertGolden("trouble.html", html);
    Document page = Jsoup.parse(html);
    assertThat(page.select("[data-notice]").eachAttr("data-notice"))
        .containsExactly(
            "CHANGED_KEY", "FAILING", "UNKNOWN_KEY", "WAITING", "GIVEN_UP", "REFUSED", "REFUSED");
    assertThat(page.select("dialog form").eachAttr("data-fingerprint"))
        .containsExactly(OFFERED, OWN);
  }

  @Test
  void saysHowToLink_whenNothingIs() {
    String html = html(ALONE, new PolicyGaps(false, List.of()));
    assertGolden("no-link.html", html);
    assertThat(Jsoup.parse(html).text()).contains("Make an application link", "None yet");
  }

  @Test
  void saysThatThePolicyMatchesNothing() {
    Document page = Jsoup.parse(html(FINE, new PolicyGaps(false, List.of("OPS"))));
    assertThat(page.select("[data-notice=UNMATCHED]").text()).contains("OPS", "Cover one");
    assertThat(page.select(".aui-message-success")).isEmpty();
  }

  @Test
  void hasWords_forEveryCauseInEveryLanguage() {
    for (ShippedMessages words : List.of(ShippedMessages.ENGLISH, ShippedMessages.GERMAN)) {
      for (String problem :
          List.of(
              "unreachable",
              "timeout",
              "no-key",
              "forged-answer",
              "not-anonymous",
              "too-long",
              "no-link",
              "http-401",
              "http-403",
              "http-404",
              "http-429",
              "http-500")) {
        for (Refusal refusal : Refusal.values()) {
          SyncHealth health =
              new SyncHealth(
                  OWN,
                  List.of(link("Other", SyncHealth.Key.PINNED, null, messages(problem))),
                  null,
                  new SyncHealth.Reconciliation(NOW, 2, 1, problem),
                  Map.of(refusal, 2L));
          assertThat(Jsoup.parse(html(health, null, words)).text()).doesNotContain("gtm.health");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "${7*7} #set($x) {{7*7}}"
      })
  void escapesWhatAnotherSiteCallsItself(String hostile) {
    SyncHealth.Link link =
        new SyncHealth.Link(
            hostile, hostile, hostile, SyncHealth.Key.CHANGED, PINNED, OFFERED, messages(hostile));
    SyncHealth health = new SyncHealth(OWN, List.of(link), null, null, Map.of());
    Document page = Jsoup.parse(html(health, new PolicyGaps(false, List.of(hostile))));
    assertThat(page.select("script, img, [onmouseover]")).isEmpty();
    assertThat(page.text()).contains(hostile);
    assertThat(page.select("dialog form").first().attr("data-application")).isEqualTo(hostile);
  }

  private static SyncHealth.Link link(
      String name, SyncHealth.Key key, String offered, SyncHealth.Messages messages) {
    return new SyncHealth.Link(
        name.replace(' ', '-'),
        name,
        "https://example.com/" + name.replace(' ', '-'),
        key,
        key == SyncHealth.Key.UNKNOWN ? null : PINNED,
        offered,
        messages);
  }

  private static SyncHealth.Messages messages(String problem) {
    return new SyncHealth.Messages(problem, NOW.minusSeconds(5_000), NOW.minusSeconds(20));
  }

  private static String html(SyncHealth health, PolicyGaps gaps) {
    return html(health, gaps, ShippedMessages.ENGLISH);
  }

  private static String html(SyncHealth health, PolicyGaps gaps, ShippedMessages words) {
    Optional<PolicyGaps.Source> source = Optional.ofNullable(gaps).map(found -> () -> found);
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return new HealthPage(
            () -> health, source, Optional.of(() -> 0L), new Templates(), words, clock)
        .html();
  }

  private static void assertGolden(String name, String html) {
    Path file =
        Path.of(System.getProperty("basedir", "src"))
            .resolve("test/resources/golden/health")
            .resolve(name);
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, html, StandardCharsets.UTF_8);
      }
      assertThat(html).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException missing) {
      throw new AssertionError("No golden file " + file, missing);
    }
  }
}
