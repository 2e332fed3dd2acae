package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.gtmready.sandbox.host.Sandbox;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people or attackers type comes out as the text it is, or is refused with a reason. */
@SandboxTest
class HostileTextIT {

  private EpicSite site;

  @BeforeEach
  void site(Sandbox sandbox) {
    site = new EpicSite(sandbox);
  }

  static Stream<String> texts() {
    return Stream.of(
        "<script>window.hacked=1</script>",
        "\"><img src=x onerror=window.hacked=1>",
        "' onmouseover='window.hacked=1",
        "</bdi></section><svg onload=window.hacked=1>",
        "$panelHtml #set($x=1) ${7*7} #{7*7} @{7*7}",
        "{0} {1,number} '{2}' gtm.panel.title",
        "&lt;b&gt; &amp;amp; <!-- --> ]]>",
        "\uD83D\uDE80\uD83D\uDC69\u200D\uD83D\uDE80 مرحبا بالعالم שלום",
        "\u202Etxt.exe\u202C");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void issueSummary_isText_inPanelDialogsAndRefusal(String text) {
    String work = site.issue(text, "Task");
    String epic = site.releasable(text);
    site.link("pm", epic, "{\"requirement\":\"sales-enablement\",\"issue\":\"" + work + "\"}");

    Document panel = part(epic, "panel");
    assertThat(panel.select(".gtm-item[data-kind=issue] .gtm-title").text())
        .isEqualTo(Jsoup.parse("<p></p>").select("p").first().text(work + " " + text).text());
    assertThat(part(epic, "history").select("script, img, svg")).isEmpty();
    assertThat(panel.select("script, img, svg, [onmouseover], [onerror], [onload]")).isEmpty();
    Http.Answer refused = site.transition(epic, "Release");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(String.join("\n", EpicSite.messages(refused))).hasSizeLessThan(1000);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void requestMembers_areRefusedAndNotEchoedAsMarkup(String text) {
    String epic = site.epic("Hostile members");
    ObjectNode body = EpicSite.JSON.createObjectNode();
    body.put("requirement", text).put("url", text).put("issue", text).put(text, text);

    for (String member : new String[] {"requirement", "url", "issue"}) {
      ObjectNode one = EpicSite.JSON.createObjectNode().put("requirement", "positioning");
      one.set(member, body.get(member));
      Http.Answer answer = site.link("pm", epic, one.toString());
      assertThat(answer.status()).as(member).isBetween(400, 404);
      assertThat(answer.header("Content-Type")).startsWith("application/json");
      assertThat(answer.json().get("code").asText()).startsWith("GTM-");
    }
    assertThat(site.link("pm", epic, body.toString()).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/?q=%3Cscript%3E&x='onclick='1",
        "https://example.org/#javascript:alert(1)",
        "https://example.org/\uD83D\uDE80",
        "https://example.org/$%7B7*7%7D"
      })
  void oddWebAddress_isKeptAsItIs_andNeverBecomesMarkup(String url) {
    String epic = site.epic("Odd address");

    assertThat(site.linkUrl(epic, "positioning", url).status()).isEqualTo(201);
    Document panel = part(epic, "panel");
    assertThat(panel.select("a.gtm-title").attr("href")).isEqualTo(url);
    assertThat(panel.select("[onclick]")).isEmpty();
  }

  private Document part(String epic, String part) {
    Http.Answer answer =
        site.jira("pm").get("/plugins/servlet/gtm/panel?issue=" + epic + "&part=" + part);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    return Jsoup.parseBodyFragment(answer.body());
  }
}
