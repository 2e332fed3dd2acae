package org.gtmready.confluence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gtmready.core.ShippedMessages;
import org.gtmready.core.plan.CheckContext;
import org.gtmready.core.plan.PlanChecker;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.PlanTemplates;
import org.gtmready.core.plan.lint.LintRules;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Complete plans of the demo, written in the other ways that Confluence offers. */
class RearrangedPlanTest {

  private static final List<String> PLANS =
      List.of("soundtrack/positioning.xml", "soundtrack/metrics.xml", "soundtrack/kit.xml");
  private static final String LOZENGE =
      "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">DONE"
          + "</ac:parameter></ac:structured-macro>";

  private final PlanReader reader =
      new PlanReader(
          PlanTemplates.all(), Map.of("en", ShippedMessages.ENGLISH, "de", ShippedMessages.GERMAN));
  private final PlanChecker checker =
      new PlanChecker(ShippedMessages.VOCABULARY, LintRules.shipped());

  static Stream<Arguments> harmless() {
    Map<String, Consumer<Document>> ways = new LinkedHashMap<>();
    ways.put("other headings", page -> page.select("h3").forEach(e -> e.tagName("h2")));
    ways.put("bold lines for headings", page -> page.select("h3").forEach(e -> bold(e, "p")));
    ways.put("no headings", page -> page.select("h3").remove());
    ways.put("captions", page -> page.select("h3").forEach(RearrangedPlanTest::caption));
    ways.put("titles of expands", page -> page.select("h3").forEach(RearrangedPlanTest::expand));
    ways.put("a list before the table", page -> page.select("h3").after("<ul><li>a</li></ul>"));
    ways.put("required", page -> page.select("th").append(" (required)"));
    ways.put("asterisk", page -> page.select("th").append(" *"));
    ways.put("emoji", page -> page.select("th").prepend("\uD83C\uDFAF "));
    ways.put("lozenge", page -> page.select("th").append(LOZENGE));
    ways.put("guidance", page -> page.select("th").forEach(RearrangedPlanTest::guidance));
    ways.put("bold cells", page -> page.select("th").forEach(e -> bold(e, "td")));
    ways.put("plain cells", page -> page.select("th").forEach(e -> e.tagName("td")));
    ways.put("columns", page -> page.select("table").prepend("<colgroup><col/></colgroup>"));
    ways.put("numbering column", page -> page.select("tr").forEach(RearrangedPlanTest::number));
    ways.put("layout", page -> within(page, "ac:layout", "ac:layout-section", "ac:layout-cell"));
    ways.put("div", page -> within(page, "div"));
    return PLANS.stream().flatMap(plan -> ways.entrySet().stream().map(w -> arguments(plan, w)));
  }

  private static Arguments arguments(String plan, Map.Entry<String, Consumer<Document>> way) {
    return Arguments.of(plan, way.getKey(), way.getValue());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("harmless")
  void staysComplete_howeverItIsWritten(String plan, String way, Consumer<Document> change)
      throws IOException {
    assertThat(facts(plan, change).complete()).as(way).isTrue();
  }

  @ParameterizedTest
  @MethodSource("hiding")
  void isNotComplete_whereNobodySeesIt(String before, String after) throws IOException {
    PlanFacts facts =
        facts(
            PLANS.get(0),
            page -> {
              Element macro = page.selectFirst("ac|structured-macro");
              macro.before(before + macro.outerHtml() + after).remove();
            });
    assertThat(facts.complete()).isFalse();
  }

  static List<Arguments> hiding() {
    return List.of(
        Arguments.of("<div style=\"display:none\">", "</div>"),
        Arguments.of("<ac:placeholder>", "</ac:placeholder>"),
        Arguments.of(
            "<ac:structured-macro ac:name=\"excerpt\"><ac:parameter ac:name=\"hidden\">true"
                + "</ac:parameter><ac:rich-text-body>",
            "</ac:rich-text-body></ac:structured-macro>"));
  }

  private PlanFacts facts(String plan, Consumer<Document> change) throws IOException {
    Path pages = Path.of("src/sandbox/main/resources/demo/pages");
    Path root = Files.exists(pages) ? Path.of("") : Path.of("..");
    String markup = Files.readString(root.resolve(pages).resolve(plan));
    Document page = Jsoup.parse(markup, "", Parser.xmlParser());
    page.outputSettings().prettyPrint(false);
    change.accept(page);
    return checker.check(reader.read(page.outerHtml()).counting(), 1, CheckContext.ALONE).get(0);
  }

  private static void bold(Element element, String tag) {
    String words = element.text();
    element.tagName(tag).html("<strong>" + words + "</strong>");
  }

  private static void guidance(Element label) {
    String words = label.text();
    label.html("<p>" + words + "</p><p>How to answer, in more words than any label has.</p>");
  }

  private static void caption(Element heading) {
    heading.nextElementSibling().prepend("<caption>" + heading.text() + "</caption>");
    heading.remove();
  }

  private static void expand(Element heading) {
    Element table = heading.nextElementSibling();
    table.before(
        "<ac:structured-macro ac:name=\"expand\"><ac:parameter ac:name=\"title\">"
            + heading.text()
            + "</ac:parameter><ac:rich-text-body>"
            + table.outerHtml()
            + "</ac:rich-text-body></ac:structured-macro>");
    table.remove();
    heading.remove();
  }

  private static void number(Element row) {
    String tag = row.selectFirst("td") == null ? "th" : "td";
    String count = Integer.toString(row.elementSiblingIndex());
    row.prependElement(tag).attr("class", "numberingColumn").text(count);
  }

  private static void within(Document page, String... tags) {
    Element body = page.selectFirst("ac|rich-text-body");
    String inner = body.html();
    for (int i = tags.length - 1; i >= 0; i--) {
      inner = "<" + tags[i] + ">" + inner + "</" + tags[i] + ">";
    }
    body.html(inner);
  }
}
