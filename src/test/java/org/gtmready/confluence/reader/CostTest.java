package org.gtmready.confluence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import org.gtmready.core.plan.PlanTemplates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice the page costs about twice the work, whatever it is made of. */
class CostTest {

  private static final PlanReader READER =
      new PlanReader(PlanTemplates.all(), ReaderCasesTest.languages());
  private static final String OPEN =
      "<ac:structured-macro ac:name=\"gtm-positioning\"><ac:rich-text-body>";
  private static final String CLOSE = "</ac:rich-text-body></ac:structured-macro>";
  private static final int SIZE = 100;

  /** What a page can hold many of. */
  enum Piece {
    ROWS(n -> "<table>" + "<tr><th>What they use today</th><td>x</td></tr>".repeat(n) + "</table>"),
    NEAR_MISS_ROWS(
        n -> "<table>" + "<tr><th>What they used todai</th><td>x</td></tr>".repeat(n) + "</table>"),
    CELLS(n -> "<table><tr>" + "<td>x</td>".repeat(n) + "</tr></table>"),
    WORDS(n -> "<table><tr><th>Outcome</th><td>" + "word ".repeat(n) + "</td></tr></table>"),
    MARKS(
        n ->
            "<table><tr><th>What they use today</th><td>a"
                + "\u0301\u0327".repeat(n)
                + "</td></tr></table>"),
    HEADINGS(n -> "<h3>Competitive alternatives</h3>".repeat(n)),
    NEAR_MISS_HEADINGS(n -> "<h3>Competitive alternative</h3>".repeat(n)),
    OTHER_HEADINGS(n -> "<h3>Wholly other matters</h3><p>x</p>".repeat(n)),
    PARAGRAPHS(n -> "<h3>What they use today</h3>" + "<p><strong>x:</strong> y</p>".repeat(n)),
    LINES(n -> "<p>" + "<strong>Outcome:</strong> x<br/>".repeat(n) + "</p>"),
    OTHER_LINES(n -> "<h3>Outcome</h3><p>" + "x: y<br/>".repeat(n) + "</p>"),
    TASKS(
        n ->
            "<ac:task-list>"
                + "<ac:task><ac:task-body><strong>Outcome:</strong> x</ac:task-body></ac:task>"
                    .repeat(n)
                + "</ac:task-list>"),
    COLOURED_CELLS(
        n ->
            "<table style=\"background: black\">"
                + "<tr><th>What they use today</th><td style=\"color: white\">x</td></tr>".repeat(n)
                + "</table>"),
    PANELS(
        n ->
            "<ac:structured-macro ac:name=\"info\"><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>"
                .repeat(n)),
    PLANS(
        n ->
            (OPEN + "<table><tr><th>What they use today</th><td>x</td></tr></table>" + CLOSE)
                .repeat(n)),
    NESTED_PLANS(n -> (OPEN + "<p>x</p>").repeat(n) + CLOSE.repeat(n)),
    NESTED_DIVS(n -> "<div>".repeat(n) + "<p>x</p>" + "</div>".repeat(n)),
    NESTED_TABLES(n -> "<table><tr><td>".repeat(n) + "x" + "</td></tr></table>".repeat(n)),
    NESTED_LISTS(n -> "<ul><li>x".repeat(n) + "</li></ul>".repeat(n)),
    NESTED_SPANS(
        n ->
            "<p>" + "<span style=\"color: white\">".repeat(n) + "x" + "</span>".repeat(n) + "</p>"),
    MERGED_ROWS(
        n ->
            "<h3>Value</h3><table><tr><th>Attribute</th><th>Proof</th></tr><tr><td rowspan=\"65534\">a</td><td>x</td></tr>"
                + "<tr><td>x</td></tr>".repeat(n)
                + "</table>"),
    MERGED_COLUMNS(
        n -> "<table>" + "<tr><td colspan=\"1000000000\">x</td></tr>".repeat(n) + "</table>"),
    MERGED_BOTH(
        n ->
            "<table>"
                + "<tr><td colspan=\"1000000000\" rowspan=\"2147483647\">x</td></tr>".repeat(n)
                + "</table>"),
    LINKS(
        n ->
            "<p>" + "<a href=\"https://example.org\">".repeat(n) + "x" + "</a>".repeat(n) + "</p>");

    @SuppressWarnings("ImmutableEnumChecker") // none of them holds anything
    final IntFunction<String> of;

    Piece(IntFunction<String> of) {
      this.of = of;
    }
  }

  @ParameterizedTest
  @EnumSource(Piece.class)
  void growsWithThePage(Piece piece) {
    long once = work(piece, SIZE);
    long twice = work(piece, 2 * SIZE);

    assertThat(once).isPositive();
    assertThat(twice).as("%d, then %d", once, twice).isLessThanOrEqualTo(once * 5 / 2);
  }

  /** Of many plans of a kind one counts: the others are found, but not all of them are read. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><th>What they use today</th><td>%s</td></tr></table>",
        "<h3>What they use today</h3><p>%s</p>",
        "<table><tr><th>What they used todai</th><td>%s</td></tr></table>",
        "<p>%s</p>",
        "<ul><li>%s</li></ul><h3>Owner</h3><p>%1$s</p>",
      })
  void plansThatDoNotCount_costNoMoreThanToFindThem(String content) {
    String plan = OPEN + content.formatted("A sheet that they keep by hand. ".repeat(50)) + CLOSE;

    long one = work(plan);
    long found = work(plan.repeat(2 * SIZE)) - work(plan.repeat(SIZE));

    assertThat(found).isBetween((long) SIZE, SIZE * one / 20);
  }

  private static long work(Piece piece, int size) {
    return work(OPEN + piece.of.apply(size) + CLOSE);
  }

  private static long work(String page) {
    Budget budget = new Budget();
    assertThat(READER.readAll(page, budget)).isNotEmpty();
    return budget.work();
  }
}
