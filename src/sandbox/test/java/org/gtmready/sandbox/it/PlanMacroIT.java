package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.PlanSite.macro;
import static org.gtmready.sandbox.it.PlanSite.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gtmready.sandbox.host.Sandbox;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plan macros in pages: started from the template, shown to readers, and safe for any content. */
@Timeout(90)
@SandboxTest
class PlanMacroIT {

  private PlanSite site;

  @BeforeEach
  void theSite(Sandbox sandbox) {
    site = new PlanSite(sandbox);
  }

  @Test
  void templateIsWrittenAsANewVersion_andTheRestOfThePageStays() {
    String page = site.page("<p>Before &auml;</p>" + macro("positioning", "") + "<p>After</p>");
    Http.Answer answer = start(page, "pm", "positioning", 1);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().get("version").asInt()).isEqualTo(2);
    String storage = site.html(page, "storage", "pm");
    assertThat(storage)
        .startsWith("<p>Before ")
        .endsWith("<p>After</p>")
        .contains("ac:placeholder");
    JsonNode plan = site.facts(page).at("/plans/0");
    assertThat(plan.get("filled")).isEmpty();
    assertThat(plan.get("findings")).isEmpty();
    assertThat(plan.get("missing")).isNotEmpty();
  }

  @Test
  void missingFieldsAreAdded_belowWhatSomebodyWrote() {
    String mine = "<p>One sentence.</p>" + row("What they use today", "A shared sheet");
    String page = site.page("<p>Before</p>" + macro("positioning", mine) + "<p>After</p>");
    Document half = Jsoup.parse(site.html(page, "view", "pm"));
    assertThat(half.select("[data-gtm-start]").text()).isEqualTo("Add missing fields");
    int before = site.facts(page).at("/plans/0/missing").size();

    assertThat(start(page, "pm", "positioning", 1).status()).isEqualTo(200);
    assertThat(site.html(page, "storage", "pm"))
        .startsWith("<p>Before</p>")
        .contains(mine + "<table class=")
        .endsWith("<p>After</p>");
    assertThat(site.facts(page).at("/plans/0/missing")).hasSize(before);
    assertThat(filled(page)).isEqualTo(1);
    assertThat(Jsoup.parse(site.html(page, "view", "pm")).select("[data-gtm-start]")).isEmpty();
    assertThat(start(page, "pm", "positioning", 2).json().get("code").asText())
        .isEqualTo("GTM-PLAN-005");
  }

  @Test
  void theWholeFormIsOffered_afterSomebodyTypedASentence() {
    String page = site.page(macro("positioning", "<p>One sentence.</p>"));

    assertThat(Jsoup.parse(site.html(page, "view", "pm")).select("[data-gtm-start]").text())
        .isEqualTo("Start from this template");
    assertThat(start(page, "pm", "positioning", 1).status()).isEqualTo(200);
    assertThat(site.html(page, "storage", "pm"))
        .contains("<p>One sentence.</p><table", "Relevant trend");
  }

  @Test
  void templateIsNotWritten_whenThePageChangedOrHasNoMacro() {
    String page = site.page(macro("positioning", row("What they use today", "mine")));

    assertThat(start(page, "pm", "positioning", 7).json().get("code").asText())
        .isEqualTo("GTM-PLAN-006");
    assertThat(start(page, "pm", "sales-enablement", 1).json().get("code").asText())
        .isEqualTo("GTM-PLAN-004");
    assertThat(start(page, "viewer", "positioning", 1).status()).isEqualTo(403);
    assertThat(site.facts(page).get("version").asInt()).isEqualTo(1);
    assertThat(site.html(page, "storage", "pm")).contains("mine");
  }

  @Test
  void oneOfManyWhoStartAtOnce_writesTheForm_andTheOthersHearOfIt() {
    String page = site.page(macro("positioning", ""));
    List<Integer> answers =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(i -> start(page, "pm", "positioning", 1).status())
            .sorted()
            .toList();

    assertThat(answers).containsExactly(200, 409, 409, 409, 409, 409);
    assertThat(site.facts(page).get("version").asInt()).isEqualTo(2);
  }

  @Test
  void anOldVersion_leadsToTheCurrentPage_insteadOfAButton() {
    String page = site.page(macro("positioning", ""));
    site.save(page, macro("positioning", "<p>One sentence.</p>"));
    String history =
        site.confluence("pm").get("/pages/viewpreviousversions.action?pageId=" + page).body();
    String first = Jsoup.parse(history).select("a:containsOwn(v. 1)").attr("href");
    String address = first.substring(first.indexOf("/pages/"));
    Document old = Jsoup.parse(site.confluence("pm").get(address).body());

    assertThat(old.select("[data-gtm-start]")).isEmpty();
    assertThat(old.select(".gtm-plan").text()).contains("This is an old version of the page");
    assertThat(old.select(".gtm-plan a[href*=" + page + "]").text())
        .isEqualTo("Open the current version");
  }

  @Test
  void editorsGetAButton_viewersAndPaperDoNot() {
    String page = site.page(macro("positioning", ""));

    assertThat(Jsoup.parse(site.html(page, "view", "pm")).select("button")).hasSize(1);
    assertThat(Jsoup.parse(site.html(page, "view", "viewer")).select("button")).isEmpty();
    assertThat(Jsoup.parse(site.html(page, "export_view", "pm")).select("button,progress"))
        .isEmpty();
  }

  @Test
  void eachOfTwoPlansOfAKind_showsItsOwnState_andTheSecondSaysThatItDoesNotCount() {
    String page =
        site.page(
            macro("positioning", row("What they use today", "A shared sheet"))
                + macro("sales-enablement", "<p>x</p>")
                + macro("positioning", "<p>Nothing in the form</p>"));
    Document seen = Jsoup.parse(site.html(page, "view", "pm"));
    Element first = seen.select("[data-template=positioning]").get(0);
    Element second = seen.select("[data-template=positioning]").get(1);

    assertThat(first.select("progress").attr("value")).isEqualTo("1");
    assertThat(first.select(".aui-lozenge").text()).isEqualTo("Incomplete");
    assertThat(first.text()).contains("more than one plan of this kind");
    assertThat(second.select("progress").attr("value")).isEqualTo("0");
    assertThat(second.select(".aui-lozenge").text()).isEqualTo("Does not count");
    assertThat(second.text()).contains("another one of this kind stands further up");
    assertThat(Jsoup.parse(site.html(page, "export_view", "viewer")).text())
        .contains("Does not count");
    assertThat(site.facts(page).get("plans").findValuesAsText("template"))
        .containsExactly("positioning", "sales-enablement");
  }

  @Test
  void formOfASecondPlan_isNotOffered() {
    String page =
        site.page(macro("positioning", row("What they use today", "x")) + macro("positioning", ""));
    Document seen = Jsoup.parse(site.html(page, "view", "pm"));

    assertThat(seen.select(".gtm-plan")).hasSize(2);
    assertThat(seen.select(".gtm-plan").get(1).select("button, .gtm-plan-notes")).isEmpty();
  }

  @Test
  void completenessTurns_withThePage() {
    String page = site.page(macro("positioning", row("What they use today", "<p></p>")));
    int empty = filled(page);
    site.save(page, macro("positioning", row("What they use today", "A shared sheet")));
    assertThat(filled(page)).isEqualTo(empty + 1);
    site.save(page, macro("positioning", row("Was sie heute nutzen", "A shared sheet")));
    assertThat(filled(page)).isEqualTo(empty + 1);
  }

  @Test
  void readinessMacro_showsWhatTheReaderMaySee(Sandbox sandbox) {
    String page = site.page(readiness("LAUNCH-1") + readiness("NOPE-1"));
    Document seen = Jsoup.parse(site.html(page, "view", "pm"));
    assertThat(seen.select(".gtm-readiness")).hasSize(2);
    assertThat(seen.select(".gtm-readiness").get(0).select("a").attr("href"))
        .isEqualTo(sandbox.jira().baseUrl() + "/browse/LAUNCH-1");
    assertThat(seen.select(".gtm-readiness").get(1).text()).contains("no epic NOPE-1");
  }

  @Test
  void readinessMacro_asksForAuthorisation(Sandbox sandbox) {
    String page = site.page(readiness("LAUNCH-2"));
    sandbox.confluence().links().authorisations().withdraw("rm");
    try {
      Document seen = Jsoup.parse(site.html(page, "view", "rm"));
      assertThat(seen.select(".gtm-readiness a")).hasSize(1);
      assertThat(seen.select(".gtm-readiness .aui-lozenge")).isEmpty();
    } finally {
      sandbox.confluence().links().authorisations().give("rm");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><th>&lt;script&gt;alert(1)&lt;/script&gt;What they use today</th><td>x</td></tr></table>",
        "<table><tr><th>Ownr (product)</th><td>&quot;&gt;&lt;img src=x onerror=alert(1)&gt;</td></tr></table>",
        "<table><tr><td></td></tr><tr></tr></table><h3>Value</h3>",
        "<h3>Value</h3><table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>",
        "<p>${7*7} $ctx.getClass() #set($x=1) {0} {{x}}</p>",
        "<ac:structured-macro ac:name=\"gtm-positioning\"><ac:rich-text-body><p>inner</p>"
            + "</ac:rich-text-body></ac:structured-macro>",
        "<p>\uD83D\uDE80 \u202E\u200B &#65533;</p>"
      })
  void anyContent_isShownAndRead(String body) {
    String page = site.page(macro("positioning", body));
    Document seen = Jsoup.parse(site.html(page, "view", "pm"));
    assertThat(seen.select(".gtm-plan")).isNotEmpty();
    assertThat(seen.select("script,img[onerror]")).isEmpty();
    assertThat(site.facts(page).at("/plans/0/complete").asBoolean(true)).isFalse();
  }

  @Test
  void aMegabyteOfContent_isReadAndShown() {
    String words = ("<p>" + "they cut it by hand ".repeat(50) + "</p>").repeat(1_100);
    String page =
        site.page(macro("positioning", row("What they use today", "Spreadsheets") + words));
    assertThat(texts(site.facts(page).at("/plans/0/filled"))).containsExactly("used-today");
  }

  @Test
  void aMegabyteInOneAnswer_isTooLargeToRead() {
    String words = "<p>" + "they cut it by hand ".repeat(55_000) + "</p>";
    String page = site.page(macro("positioning", row("What they use today", words)));
    JsonNode plan = site.facts(page).at("/plans/0");
    assertThat(plan.get("complete").asBoolean(true)).isFalse();
    assertThat(plan.get("findings").findValuesAsText("code")).contains("unreadable");
  }

  private static Stream<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
  }

  private static String readiness(String epic) {
    return "<ac:structured-macro ac:name=\"gtm-readiness\"><ac:parameter ac:name=\"epic\">"
        + epic
        + "</ac:parameter></ac:structured-macro>";
  }

  private Http.Answer start(String page, String user, String template, int version) {
    return site.confluence(user)
        .post(
            "/rest/gtm/1.0/plans/" + page + "/template",
            "{\"template\":\"" + template + "\",\"version\":" + version + "}");
  }

  private int filled(String page) {
    return site.facts(page).at("/plans/0/filled").size();
  }
}
