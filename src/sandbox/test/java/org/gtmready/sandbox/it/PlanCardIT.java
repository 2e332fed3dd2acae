package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.sandbox.it.PlanSite.macro;
import static org.gtmready.sandbox.it.PlanSite.row;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.FieldAnchor;
import org.gtmready.core.plan.PlanTemplate;
import org.gtmready.core.plan.PlanTemplates;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The card of a plan: each field has its place, and what is said of it stands there in any medium.
 */
@Timeout(180)
@SandboxTest
class PlanCardIT {

  private static final String HALF =
      row("What they use today", "TBD")
          + row("Meaningfully different outcome", "Faster work")
          + "<h3>2. Competitive alternatives</h3><table><tbody>"
          + "<tr><th>Alternative</th><th>Kind</th><th>Evidence</th></tr>"
          + "<tr><td>Sheet</td><td>Direct</td><td></td></tr>"
          + "<tr><td></td><td>Direct</td><td>x</td></tr>"
          + "<tr><td></td><td>Hire</td><td>y</td></tr></tbody></table>"
          + "<p><strong>Owner (product):</strong> the team</p>"
          + "<h3>Value</h3><table><tbody>"
          + "<tr><th>Attribute</th><th>Value for them</th><th>Proof</th></tr>"
          + "<tr><td></td><td></td><td></td></tr></tbody></table>";

  private static Browser browser;

  private PlanSite site;
  private EpicSite epics;
  private String confluence;

  @BeforeAll
  static void start() {
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    assertThat(browser.troubles()).isEmpty();
    browser.close();
  }

  @BeforeEach
  void theSite(Sandbox sandbox) {
    site = new PlanSite(sandbox);
    epics = new EpicSite(sandbox);
    confluence = sandbox.confluence().baseUrl();
  }

  @Test
  void everyField_hasOnePlaceToLinkTo_alsoWhereAKindStandsTwice() {
    for (PlanTemplate template : PlanTemplates.all()) {
      String half = macro(template.key(), "<p>x</p>");
      Page page = person("pm", view(site.page(half + macro(template.key(), "<p>y</p>")), ""));
      for (Field field : template.fields()) {
        for (int place = 0; place < 2; place++) {
          String anchor = FieldAnchor.of(template.key(), field.key(), place);
          assertThat(page.locator("[id='" + anchor + "']")).hasCount(1);
          assertThat(page.locator(".gtm-plan").nth(place).locator("#" + anchor)).hasCount(1);
        }
      }
      Page blank = person("pm", view(site.page(macro(template.key(), "")), ""));
      assertThat(blank.locator("tr[id^=gtm-]")).hasCount(template.fields().size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pm", "viewer"})
  void aLinkToAField_showsItsPlace_withWhatIsSaidUnfolded(String reader) {
    String id = site.page(macro("positioning", "<p>long</p>".repeat(60) + HALF));
    Page page = person(reader, view(id, "#gtm-positioning-used-today"));

    Locator target = page.locator(".gtm-plan-target").first();
    assertThat(target).isInViewport();
    assertThat(target.locator("th")).hasText("What they use today");
    assertThat(target.locator(".gtm-plan-finding[open] p").first()).isVisible();
    assertThat(target.locator(".gtm-plan-examples")).isVisible();
    assertThat(target).isFocused();

    page.evaluate("location.hash = 'gtm-positioning-competitive-alternatives'");
    assertThat(page.locator("h3.gtm-plan-target")).hasText("2. Competitive alternatives");
    assertThat(page.locator("h3.gtm-plan-target")).isInViewport();
    page.evaluate("location.hash = 'gtm-positioning-owner'");
    assertThat(page.locator(".gtm-plan-target").first()).containsText("Owner (product)");
    page.evaluate("location.hash = 'gtm-positioning-market-category'");
    assertThat(page.locator(".gtm-plan-rest .gtm-plan-target")).containsText("Market category");
    assertThat(page.locator(".gtm-plan-rest .gtm-plan-target .gtm-plan-examples")).isVisible();
    assertThat(Axe.findings(page)).isEmpty();
  }

  @Test
  void anEmptyTable_isALineThatOpensTheEditor() {
    Page page = person("pm", view(started("sales-enablement"), ""));

    assertThat(page.locator(".gtm-plan-body table:visible")).hasCount(0);
    assertThat(page.locator(".gtm-plan-instead")).hasCount(10);
    Locator faq = page.locator("[data-anchor=gtm-sales-enablement-faq]");
    assertThat(faq).containsText("Empty, blocks release. At least five questions");
    assertThat(faq.locator(".gtm-plan-columns")).containsText("Question · Answer · Limits");
    faq.locator(".gtm-plan-example > summary").click();
    assertThat(faq.locator(".gtm-plan-examples")).containsText("Is it secure? → Yes.");
    assertThat(faq.locator(".gtm-plan-examples")).containsText("a CSV file per month");
    assertThat(Axe.findings(page)).isEmpty();
    Browser.keep(page, "plan-empty-tables");
    faq.locator("a:has-text('Add the first row')").click();
    assertThat(page.locator("#editpageform")).isVisible();
  }

  @Test
  void whatIsOptionalAndEmpty_saysForWhom_andCountsForNothing() {
    Page page = person("pm", view(started("positioning"), ""));

    assertThat(page.locator("[data-anchor=gtm-positioning-message-tested]"))
        .containsText("Empty, required for tier 1. Which phrasing");
    assertThat(page.locator("[data-anchor=gtm-positioning-relevant-trend]"))
        .containsText("Empty, optional. Only if");
    assertThat(page.locator(".gtm-plan-notes > summary")).hasText("11 block release");
    assertThat(page.locator("th .gtm-plan-anchor, h3 .gtm-plan-anchor")).hasCount(15);
  }

  @Test
  void anEmptyTable_offersReadersNothingToPress() {
    Page page = person("viewer", view(started("adoption-metrics"), ""));

    assertThat(page.locator(".gtm-plan-instead").first())
        .hasText("Empty, blocks release.", new HasTextOptions().setUseInnerText(true));
    assertThat(page.locator(".gtm-plan-fill, .gtm-plan-placed:visible .gtm-plan-example:visible"))
        .hasCount(0);
    assertThat(Axe.findings(page)).isEmpty();
  }

  @Test
  void whatBlocksAndWhatAdvises_isToldInWordsAndShape_alsoWithoutColours() {
    String id = site.page(macro("positioning", HALF));
    Page page = person("pm", view(id, ""));
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

    Locator findings = page.locator(".gtm-plan-finding");
    assertThat(findings.first()).isVisible();
    for (Locator finding : findings.all()) {
      boolean blocks = finding.locator(".gtm-plan-icon-blocks").count() == 1;
      assertThat(finding.locator(blocks ? ".gtm-plan-icon-blocks" : ".gtm-plan-icon-advice"))
          .isVisible();
      assertThat(finding.locator("strong").first()).hasText(blocks ? "Blocks release:" : "Advice:");
    }
    assertThat(page.locator("[data-anchor=gtm-positioning-competitive-alternatives]"))
        .containsText("Alternative is empty in 2 rows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pm", "viewer"})
  void paper_hasTheNotesAtTheirFields_andNoControls(String reader) {
    String id = site.page(macro("positioning", HALF));
    Page page = person(reader, view(id, ""));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator("[data-anchor=gtm-positioning-used-today]"))
        .containsText("Only says “TBD”");
    assertThat(page.locator("[data-anchor=gtm-positioning-used-today]")).isVisible();
    assertThat(page.locator(".gtm-plan-rest")).isVisible();
    for (String control : List.of(".gtm-plan-start", ".gtm-plan-fill", ".gtm-plan-why")) {
      assertThat(page.locator(control + ":visible")).hasCount(0);
    }
    List<String> words =
        page.locator(".gtm-plan :is(th, h3, p > strong, .gtm-plan-rest .gtm-plan-note-label)")
            .allInnerTexts();
    assertThat(words)
        .containsSubsequence(
            "What they use today", "Meaningfully different outcome", "Market category");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    assertThat(page.locator(".gtm-plan-notes[open]")).hasCount(reader.equals("pm") ? 1 : 0);
  }

  @Test
  void nothingIsCutOff_atAnyWidth() {
    for (String page :
        List.of(
            title("LAUNCH-1 Soundtrack from a text prompt – Positioning"),
            title("LAUNCH-1 Soundtrack from a text prompt – Adoption metrics"),
            title("LAUNCH-1 Soundtrack from a text prompt – Enablement kit"),
            title("LAUNCH-2 Audit log for enterprise workspaces – Positioning"),
            site.page(macro("sales-enablement", "")),
            site.page(macro("positioning", HALF)))) {
      Page seen = person("pm", view(page, ""));
      assertThat(seen.locator(".gtm-plan").first()).isVisible();
      for (int width : new int[] {320, 390, 768, 1024, 1440, 1920}) {
        Browser.resize(seen, width, 900);
        seen.waitForFunction(
            "() => [...document.querySelectorAll('.gtm-plan, .gtm-plan-body')]"
                + ".every(box => box.scrollWidth <= box.clientWidth)");
      }
    }
  }

  private String started(String template) {
    String page = site.page(macro(template, ""));
    String form = "{\"template\":\"" + template + "\",\"version\":1}";
    assertThat(
            site.confluence("pm").post("/rest/gtm/1.0/plans/" + page + "/template", form).status())
        .isEqualTo(200);
    return page;
  }

  private String title(String title) {
    return epics.page(title);
  }

  private String view(String id, String hash) {
    return confluence + "/pages/viewpage.action?pageId=" + id + hash;
  }

  private Page person(String name, String address) {
    Page page = browser.newPerson();
    Browser.logIn(page, name, confluence);
    page.navigate(address);
    return page;
  }
}
