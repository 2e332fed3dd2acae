package org.gtmready.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.render.OutputType;
import org.gtmready.sandbox.confluence.render.StorageRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorageRendererTest {

  private final Bench bench = new Bench();

  private String html(String storage) {
    return bench.renderer.render(storage, null, OutputType.DISPLAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT>alert(1)</SCRIPT>",
        "<p onclick=\"alert(1)\" ONMOUSEOVER=\"alert(1)\">x</p>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"java&#10;script:alert(1)\">x</a>",
        "<a href=\" &#1;JaVaScRiPt:alert(1)\">x</a>",
        "<a href=\"data:text/html,alert(1)\">x</a>",
        "<img src=\"x\" onerror=\"alert(1)\"/>",
        "<img src=\"javascript:alert(1)\"/>",
        "<svg><script>alert(1)</script></svg>",
        "<iframe src=\"http://evil.example/alert(1)\"></iframe>",
        "<p style=\"background:url(javascript:alert(1))\">x</p>",
        "<p style=\"width: expression(alert(1))\">x</p>",
        "<form action=\"javascript:alert(1)\"><input value=\"alert(1)\"/></form>",
        "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\" onload=\"alert(1)\">x</x:script>",
        "<ac:link><ri:url ri:value=\"javascript:alert(1)\"/></ac:link>",
        "<ac:image><ri:url ri:value=\"javascript:alert(1)\"/></ac:image>",
        "<ac:placeholder>alert(1)</ac:placeholder>"
      })
  void rendersNothingThatRuns_whenStorageIsHostile(String storage) {
    assertThat(html(storage)).doesNotContainIgnoringCase("alert(1)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a &amp; b &nbsp;&ndash;</p> | <p>a &amp; b \u00a0\u2013</p>",
        "<p>1 &lt; 2</p> | <p>1 &lt; 2</p>",
        "<a href=\"mailto:a@b.c\">m</a> | <a href=\"mailto:a@b.c\">m</a>",
        "<td colspan=\"2\" class=\"x\">y</td> | <td colspan=\"2\" class=\"x\">y</td>",
        "<unknown><b>stays</b></unknown> | <b>stays</b>",
        "<time datetime=\"2026-11-09\" />"
            + " | <time datetime=\"2026-11-09\" class=\"date-lozenge\">09 Nov 2026</time>"
      })
  void keepsOrdinaryMarkUp(String storage, String html) {
    assertThat(html(storage)).isEqualTo(html);
  }

  @Test
  void linksPages_whenTheyExist_andOffersToCreateThem_whenTheyDoNot() {
    StoredPage page = bench.page("Plan", "<p>x</p>");
    String link =
        "<ac:link><ri:page ri:space-key=\"GTM\" ri:content-title=\"%s\"/>"
            + "<ac:plain-text-link-body><![CDATA[<here>]]></ac:plain-text-link-body></ac:link>";

    assertThat(html(link.formatted("Plan")))
        .isEqualTo(
            "<a href=\"/confluence/pages/viewpage.action?pageId="
                + page.id()
                + "\">&lt;here&gt;</a>");
    assertThat(html(link.formatted("Nowhere"))).contains("createpage.action", "createlink");
  }

  @Test
  void namesUsers_whenTheyAreMentioned() {
    String key = bench.user("pm").key();
    assertThat(html("<ac:link><ri:user ri:userkey=\"" + key + "\"/></ac:link>"))
        .contains(">Priya Mehta<");
    assertThat(html("<ac:link><ri:user ri:username=\"pm\"/></ac:link>")).contains(">Priya Mehta<");
    assertThat(html("<ac:link><ri:user ri:userkey=\"who\"/></ac:link>")).contains("Unknown User");
  }

  @Test
  void showsTasksWithTheirState() {
    String html =
        html(
            "<ac:task-list><ac:task><ac:task-id>1</ac:task-id>"
                + "<ac:task-status>complete</ac:task-status>"
                + "<ac:task-body>Call them</ac:task-body></ac:task></ac:task-list>");

    assertThat(html).contains("class=\"checked\"", "<span>Call them</span>").doesNotContain(">1<");
  }

  @Test
  void rendersTheBodyFirst_whenAMacroOfThePluginHasRichText() {
    String storage =
        "<ac:structured-macro ac:name=\"shout\"><ac:parameter ac:name=\"epic\">A-1</ac:parameter>"
            + "<ac:rich-text-body><p>b<script>c</script></p></ac:rich-text-body>"
            + "</ac:structured-macro>";

    assertThat(bench.renderer.render(storage, null, OutputType.PDF))
        .isEqualTo("<i>{epic=A-1}|<p>b</p>|pdf</i>");
  }

  @Test
  void showsABoxInItsPlace_whenAMacroFails() {
    assertThat(html("<p>a</p><ac:structured-macro ac:name=\"fails\"/><p>z</p>"))
        .contains("<p>a</p>", "Error rendering macro 'fails'", "<p>z</p>")
        .contains("broken &lt;b&gt;on&lt;/b&gt; purpose");
  }

  @Test
  void saysUnknownMacro_whenThereIsNone() {
    assertThat(html("<ac:structured-macro ac:name=\"no&quot;&lt;pe\"/>"))
        .contains("Unknown macro: 'no&quot;&lt;pe'");
  }

  @Test
  void rendersConfluencesOwnMacros() {
    assertThat(
            html(
                "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body>"
                    + "<![CDATA[if (a < b) {}]]></ac:plain-text-body></ac:structured-macro>"))
        .contains("if (a &lt; b) {}");
    assertThat(
            html(
                "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">On"
                    + "</ac:parameter><ac:parameter ac:name=\"colour\">Green</ac:parameter>"
                    + "</ac:structured-macro>"))
        .contains("aui-lozenge-success", ">On<");
    assertThat(
            html(
                "<ac:structured-macro ac:name=\"jira\"><ac:parameter ac:name=\"key\">AB-1"
                    + "</ac:parameter></ac:structured-macro>"))
        .contains("http://jira.example.com/browse/AB-1");
    assertThat(html("<h2>One two</h2>")).contains("<h2 id=\"Onetwo\">");
  }

  @Test
  void readsOnlyWhatAReaderReads_asText() {
    String storage =
        "<ac:structured-macro ac:name=\"shout\"><ac:parameter ac:name=\"epic\">A-1</ac:parameter>"
            + "<ac:rich-text-body><table><tr><th>Tier</th><td>T<strong>2</strong></td></tr>"
            + "</table></ac:rich-text-body></ac:structured-macro>"
            + "<p><ac:placeholder>Say it</ac:placeholder>done</p>";

    assertThat(StorageRenderer.text(storage)).isEqualTo("Tier T2 done");
  }
}
