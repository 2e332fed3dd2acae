package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The panel and its dialogs in colours, sizes and languages that are not the usual ones. */
@SandboxTest
class PanelModesIT {

  /** Words of names and of buttons that stand on more than one line. */
  private static final String TORN =
      """
      () => {
        const torn = [];
        document.querySelectorAll('.gtm-panel :is(.gtm-name, .aui-lozenge, .gtm-tools button)').forEach(element => {
          const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            for (const word of text.data.matchAll(/\\p{L}+/gu)) {
              const range = document.createRange();
              range.setStart(text, word.index);
              range.setEnd(text, word.index + word[0].length);
              if (range.getClientRects().length > 1) {
                torn.push(word[0]);
              }
            }
          }
        });
        return torn;
      }
      """;

  private static Browser browser;

  private EpicSite site;
  private String jira;

  @BeforeAll
  static void start() {
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void theSite(Sandbox sandbox) {
    site = new EpicSite(sandbox);
    jira = sandbox.jira().baseUrl();
  }

  @ParameterizedTest
  @CsvSource({"en-US, 1280", "en-US, 320", "de-DE, 1280", "de-DE, 900", "de-DE, 320"})
  void noNameIsTorn_inAnyLanguageAndWidth(String language, int width) {
    Page page = person(browser.newPerson(language));
    PanelPage panel = new PanelPage(page, jira);
    String blank = site.epic("Not begun");
    for (String epic : List.of("LAUNCH-1", "LAUNCH-2", "LAUNCH-4", "LAUNCH-22", blank)) {
      Browser.resize(page, width, 900);
      panel.open(epic);
      assertThat((List<?>) page.evaluate(TORN)).as(epic).isEmpty();
    }
    Browser.keep(page, "mode-" + language + "-" + width);
  }

  @Test
  void edgesAreThere_inTheReadersOwnColours() {
    Page page = person(browser.newPerson());
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    PanelPage panel = new PanelPage(page, jira).open("LAUNCH-2");
    page.locator(".gtm-menu > summary").first().click();
    assertThat(style(page, ".gtm-menu[open] .gtm-menu-list", "borderTopWidth")).isEqualTo("1px");
    assertThat(style(page, ".gtm-row .aui-lozenge", "borderTopWidth")).isEqualTo("1px");
    Browser.keep(page, "mode-forced-colors");
    page.keyboard().press("Escape");
    page.locator(".gtm-tools [data-gtm-act=check]").click();
    assertThat(panel.said()).hasText("Everything was read again.");
    assertThat(style(page, ".gtm-live", "borderTopWidth")).isEqualTo("1px");

    panel.act("positioning", "replace");
    assertThat(panel.options("page").first()).isVisible();
    page.keyboard().press("ArrowDown");
    assertThat(style(page, "dialog", "borderTopWidth")).isEqualTo("1px");
    assertThat(style(page, "dialog [aria-selected=true][role=tab]", "borderBottomWidth"))
        .isNotEqualTo(style(page, "dialog [aria-selected=false][role=tab]", "borderBottomWidth"));
    assertThat(style(page, "dialog [aria-selected=true][role=option]", "outlineStyle"))
        .isEqualTo("solid");
    assertThat(page.locator("#gtm-input-page")).isFocused();
    assertThat(style(page, "#gtm-input-page", "outlineStyle")).isEqualTo("solid");
    Browser.keep(page, "mode-forced-colors-dialog");
  }

  @Test
  void paperHasDarkLetters_withoutBackgroundsToo() {
    Page page = person(browser.newPerson());
    new PanelPage(page, jira).open("LAUNCH-2");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(style(page, ".gtm-row .aui-lozenge", "backgroundColor"))
        .isEqualTo("rgba(0, 0, 0, 0)");
    assertThat(style(page, ".gtm-row .aui-lozenge", "color"))
        .isEqualTo(style(page, ".gtm-row summary", "color"));
    Browser.keep(page, "mode-print");
  }

  @Test
  void nothingMoves_forThoseWhoWantItSo() {
    Page page = person(browser.newPerson());
    new PanelPage(page, jira).open("LAUNCH-2");
    page.evaluate("document.querySelector('.gtm-row').classList.add('gtm-flash')");
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
    assertThat(style(page, ".gtm-row", "animationName")).isEqualTo("gtm-flash");
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    assertThat(style(page, ".gtm-row", "animationName")).isEqualTo("none");
  }

  private static String style(Page page, String selector, String property) {
    return (String)
        page.locator(selector)
            .first()
            .evaluate("(it, name) => getComputedStyle(it)[name]", property);
  }

  private Page person(Page page) {
    Browser.logIn(page, "pm", jira);
    return page;
  }
}
