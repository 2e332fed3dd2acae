package org.gtmready.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gtmready.confluence.ShippedLanguages;
import org.gtmready.confluence.reader.PagePlans;
import org.gtmready.confluence.reader.PlanReader;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.PlanTemplate;
import org.gtmready.core.plan.PlanTemplates;
import org.junit.jupiter.api.Test;

class DrawnPageTest {

  private static final PlanTemplate POSITIONING = PlanTemplates.byKey("positioning").orElseThrow();
  private static final PlanTemplate METRICS = PlanTemplates.byKey("adoption-metrics").orElseThrow();

  private final PlanReader reader =
      new PlanReader(PlanTemplates.all(), new ShippedLanguages().byCode());
  private final List<String> parsed = new ArrayList<>();

  @Test
  void readsThePageOnce_howeverManyPlansItShows() {
    String page = (macro("positioning", "x") + macro("adoption-metrics", "x")).repeat(250);
    View view = new View(null);

    for (int i = 0; i < 250; i++) {
      assertThat(next(view, page, POSITIONING).place()).isEqualTo(i);
      assertThat(next(view, page, METRICS).content()).isPresent();
    }
    assertThat(parsed).hasSize(1);
  }

  @Test
  void eachPlan_isReadFromItsOwnMacro() {
    String page = macro("positioning", "first") + macro("positioning", "second");
    View view = new View(null);

    assertThat(codes(next(view, page, POSITIONING))).containsExactly("second-macro");
    assertThat(codes(next(view, page, POSITIONING))).containsExactly("not-counted");
    assertThat(next(view, page, POSITIONING).content()).isEmpty();
  }

  @Test
  void readsAnew_whatWasNotSavedYetAndWhatIsViewedAgain() {
    View view = new View(null);
    next(view, macro("positioning", "saved"), POSITIONING);
    String unsaved = macro("positioning", "unsaved");

    assertThat(next(view, unsaved, POSITIONING).place()).isZero();
    assertThat(next(new View(null), unsaved, POSITIONING).place()).isZero();
    assertThat(parsed).hasSize(3);
  }

  @Test
  void aPlanInAHiddenExcerpt_takesNothingFromTheOneThatIsSeen() {
    String page = hidden(macro("positioning", "hidden")) + macro("positioning", "seen");
    View view = new View(null);

    // Confluence draws what stands in a hidden excerpt, and throws it away
    DrawnPage.Drawn hidden = next(view, page, POSITIONING);
    DrawnPage.Drawn seen = next(view, page, POSITIONING);

    assertThat(hidden.counts()).isFalse();
    assertThat(codes(hidden)).containsExactly("not-shown");
    assertThat(seen.counts()).isTrue();
    assertThat(codes(seen)).isEmpty();
  }

  @Test
  void aPlanInAPlaceholder_isNotDrawnAtAll() {
    String page =
        "<ac:placeholder>"
            + macro("positioning", "x")
            + "</ac:placeholder>"
            + macro("positioning", "seen");

    assertThat(codes(next(new View(null), page, POSITIONING))).isEmpty();
  }

  @Test
  void ofAPlanThatMayBeSeenAndOneThatIs_theLatterCounts() {
    String page =
        "<ac:structured-macro ac:name=\"acme-box\"><ac:rich-text-body>"
            + macro("positioning", "perhaps")
            + "</ac:rich-text-body></ac:structured-macro>"
            + macro("positioning", "seen");
    View view = new View(null);

    assertThat(next(view, page, POSITIONING).counts()).isFalse();
    assertThat(next(view, page, POSITIONING).counts()).isTrue();
  }

  private static String hidden(String body) {
    return "<ac:structured-macro ac:name=\"excerpt\"><ac:parameter ac:name=\"hidden\">true</ac:parameter>"
        + "<ac:rich-text-body>"
        + body
        + "</ac:rich-text-body></ac:structured-macro>";
  }

  private DrawnPage.Drawn next(View view, String storage, PlanTemplate template) {
    return DrawnPage.of(view, storage, this::read).next(template);
  }

  private PagePlans read(String storage) {
    parsed.add(storage);
    return reader.read(storage);
  }

  private static List<String> codes(DrawnPage.Drawn drawn) {
    return drawn.content().orElseThrow().findings().stream().map(Finding::code).toList();
  }

  private static String macro(String template, String text) {
    return "<ac:structured-macro ac:name=\"gtm-"
        + template
        + "\"><ac:rich-text-body><p>"
        + text
        + "</p></ac:rich-text-body></ac:structured-macro>";
  }
}
