package org.gtmready.confluence.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.confluence.reader.Fixture.canvas;
import static org.gtmready.confluence.reader.Fixture.macro;
import static org.gtmready.confluence.reader.Fixture.read;
import static org.gtmready.confluence.reader.Fixture.row;
import static org.gtmready.confluence.reader.Fixture.table;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.PlanContent;

class RobustnessTest {

  /** Far more than linear work takes on a busy machine, far less than quadratic work takes. */
  private static final Duration IN_TIME = Duration.ofSeconds(10);

  private static final String GOOD =
      "<p>x</p>"
          + macro(
              "gtm-canvas",
              table(row("What they use today", "<ac:link><ri:user ri:userkey=\"u\"/></ac:link>"))
                  + "<h3>Competitive alternatives</h3>"
                  + "<table><tr><th>Name</th></tr><tr><td>&auml;<![CDATA[ b ]]></td></tr></table>");

  @Property
  void givesPlans_forAnyText(@ForAll String text) {
    assertThat(read("gtm-" + text)).isNotNull();
    assertThat(read(macro("gtm-canvas", text))).hasSizeLessThanOrEqualTo(2);
  }

  @Property
  void givesPlans_forAnySequenceOfFragments(@ForAll("fragments") List<String> fragments) {
    for (PlanContent plan : read(String.join("", fragments))) {
      assertThat(plan.findings()).hasSizeLessThanOrEqualTo(50);
    }
  }

  @Property
  void givesPlans_whenAGoodPageIsCutAndBent(
      @ForAll("positions") int cut, @ForAll("positions") int bend, @ForAll char c) {
    StringBuilder page = new StringBuilder(GOOD);
    page.setCharAt(bend, c);
    assertThat(read(page.toString())).isNotNull();
    assertThat(read(GOOD.substring(0, cut))).isNotNull();
    assertThat(read(GOOD.substring(cut))).isNotNull();
  }

  @Property
  void readsBackWhatWasWritten(@ForAll("words") String text) {
    assertThat(canvas(table(row("What they use today", text))).fields())
        .containsEntry("today", Value.of(text));
  }

  @Example
  void saysSo_whenAPlanIsMadeOfTooManyPieces() {
    for (String tooMuch :
        List.of(
            table("<tr><td>x</td></tr>".repeat(Budget.MOST_CELLS + 1)),
            "<h4>x</h4>".repeat(Budget.MOST_HEADINGS + 1),
            table(row("What they use today", "e\u0301".repeat(Budget.MOST_CHARACTERS_A_VALUE))),
            "<ac:structured-macro ac:name=\"info\" />".repeat(Budget.MOST_MACROS + 1))) {
      List<PlanContent> plans = read(macro("gtm-canvas", tooMuch));
      assertThat(plans).hasSize(1);
      assertThat(plans.get(0).fields()).isEmpty();
      assertThat(plans.get(0).findings()).extracting(Finding::code).containsExactly("unreadable");
    }
  }

  @Example
  void saysSo_whenMarkupIsNestedTooDeeply() {
    String deep = macro("gtm-canvas", "<div>".repeat(200_000));
    List<PlanContent> plans = assertTimeout(IN_TIME, () -> read(deep));
    assertThat(plans).hasSize(1);
    assertThat(plans.get(0).findings()).extracting(Finding::code).containsExactly("unreadable");
  }

  @Example
  void spendsLittle_onManyNameSpaces() {
    String many =
        IntStream.range(0, 900)
            .mapToObj(i -> "<a xmlns:n" + i + "=\"u\">".repeat(20))
            .collect(Collectors.joining());
    assertTimeout(IN_TIME, () -> read(macro("gtm-canvas", many)));
  }

  @Example
  void spendsLittle_onUnclosedTagsAndQuotes() {
    for (String piece :
        List.of("<", "<a ", "</", "<![CDATA[", "<!--", "&", "<a b=\"", "<?", "]]>")) {
      String page = macro("gtm-canvas", piece.repeat(150_000));
      assertTimeout(IN_TIME, () -> read(page), piece);
    }
  }

  @Provide
  Arbitrary<List<String>> fragments() {
    return Arbitraries.of(
            "<ac:structured-macro ac:name=\"gtm-canvas\">",
            "<ac:structured-macro>",
            "</ac:structured-macro>",
            "<ac:rich-text-body>",
            "</ac:rich-text-body>",
            "<ac:parameter ac:name=\"epic\">",
            "</ac:parameter>",
            "<ac:parameter>",
            "<table>",
            "</table>",
            "<tr>",
            "</tr>",
            "<th>What they use today</th>",
            "<td>",
            "</td>",
            "<h3>Competitive alternatives</h3>",
            "<h2>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "&",
            "&nbsp;",
            "&#xD800;",
            "\u0000",
            "\uD83D",
            "\uD83D\uDE80",
            "<",
            ">",
            "text",
            "<ac:placeholder>",
            "<ri:user/>")
        .list()
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<Integer> positions() {
    return Arbitraries.integers().between(0, GOOD.length() - 1);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(40);
  }
}
