package org.gtmready.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one next step of a row, what is said after it, and what a hurried reader does meanwhile. */
@SandboxTest
class PanelStepsBrowserIT {

  private static final String POSITIONING =
      "LAUNCH-2 Audit log for enterprise workspaces – Positioning";

  private static Browser browser;

  private EpicSite site;
  private String jira;
  private String epic;
  private Page page;
  private PanelPage panel;

  @BeforeAll
  static void start() {
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void open(Sandbox sandbox) {
    site = new EpicSite(sandbox);
    jira = sandbox.jira().baseUrl();
    epic = site.epic("Step by step");
    page = browser.newPerson();
    Browser.logIn(page, "pm", jira, sandbox.confluence().baseUrl());
    panel = new PanelPage(page, jira);
  }

  @Test
  void createsAllPlansOfAnEpic_atWhichNothingHasBegun() {
    panel.open(epic);
    assertThat(page.locator(".gtm-overall .aui-lozenge")).hasText("Not started");
    assertThat(page.locator(".gtm-row > details[open]")).hasCount(0);
    Browser.keep(page, "panel-start");
    page.locator(".gtm-start button").click();
    assertThat(page.locator("dialog [data-requirement] input")).hasCount(3);
    assertThat(Axe.findings(page)).isEmpty();
    Browser.keep(page, "create-all");
    page.keyboard().press("Enter");

    assertThat(panel.said()).hasText("All pages are created and linked.");
    assertThat(page.locator(".gtm-live a")).isFocused();
    assertThat(page.locator(".gtm-live a")).hasText("Fill in the first one");
    assertThat(page.locator(".gtm-row > details[open]")).hasCount(3);
    for (String requirement : List.of("positioning", "adoption-metrics", "sales-enablement")) {
      assertThat(panel.items(requirement)).hasCount(1);
    }
    assertThat(page.locator(".gtm-start")).hasCount(0);
  }

  @Test
  void goesOnWithWhatIsLeft_whenOneOfSeveralPagesCantBeCreated() {
    panel.open(epic);
    page.locator(".gtm-start button").click();
    page.fill("#gtm-create-title-adoption-metrics", "Go-to-market");
    page.locator("dialog .gtm-submit").click();
    assertThat(page.locator(".gtm-problem")).containsText("a page of this title");
    assertThat(page.locator("#gtm-create-title-adoption-metrics")).isFocused();
    assertThat(page.locator("#gtm-create-title-positioning")).isDisabled();
    page.fill("#gtm-create-title-adoption-metrics", epic + " metrics");
    page.keyboard().press("Enter");

    assertThat(panel.said()).hasText("All pages are created and linked.");
    assertThat(panel.items("positioning")).hasCount(1);
  }

  @Test
  void leadsToTheFieldThatIsEmpty() {
    site.linkPage(epic, "positioning", site.page(POSITIONING));
    panel.open(epic);
    assertThat(panel.step("positioning")).hasText("Fill in Competitive alternatives");
    panel.step("positioning").click();
    assertThat(page).hasURL(Pattern.compile(".*#gtm-positioning-competitive-alternatives$"));
    assertThat(page.locator("#gtm-positioning-competitive-alternatives")).isInViewport();
  }

  @Test
  void asksTheOneWhoCanClearIt_inACommentThatSaysNothingOfThePage() {
    panel.open("LAUNCH-2");
    assertThat(page.locator(".gtm-panel [data-gtm-act=ask]")).hasCount(0);
    Page developer = browser.newPerson();
    Browser.logIn(developer, "dev", jira);
    PanelPage other = new PanelPage(developer, jira).open("LAUNCH-2");
    other.act("adoption-metrics", "ask");
    assertThat(developer.locator("#gtm-ask-text"))
        .hasValue(Pattern.compile("\\[~pm\\] “Adoption metrics” is still open here.*"));
    assertThat(Axe.findings(developer)).isEmpty();
    Browser.keep(developer, "ask");
    developer.locator("dialog .gtm-submit").click();

    assertThat(other.said()).hasText("Priya Mehta is asked in a comment.");
    developer.locator(".gtm-live a").click();
    assertThat(developer.locator("#activitymodule")).containsText("is still open here");
  }

  @Test
  void takesBackALinkAndAReplacement() {
    site.linkUrl(epic, "positioning", "https://www.example.com/first");
    panel.open(epic);
    panel.act("positioning", "replace");
    page.locator("#gtm-tab-url").click();
    page.fill("#gtm-input-url", "https://www.example.com/second");
    assertThat(panel.options("url")).hasCount(1);
    page.keyboard().press("Enter");
    assertThat(panel.said()).hasText("Replaced.");
    panel.flag().locator(".aui-button").click();
    assertThat(panel.said()).hasText("Taken back.");
    assertThat(panel.row("positioning").locator("a.gtm-title"))
        .hasText("https://www.example.com/first");

    panel.act("adoption-metrics", "link");
    page.locator("#gtm-tab-url").click();
    page.fill("#gtm-input-url", "https://www.example.com/metrics");
    assertThat(panel.options("url")).hasCount(1);
    page.keyboard().press("Enter");
    assertThat(panel.items("adoption-metrics")).hasCount(1);
    panel.flag().locator(".aui-button").click();
    assertThat(panel.items("adoption-metrics")).hasCount(0);
  }

  @Test
  void saysWhatAPageStillLacks_afterItWasLinked_andThatItWasLinkedBefore() {
    panel.open(epic);
    for (String said :
        List.of("Linked. \\d+ of \\d+ fields filled.*Still empty: .*", "That was linked.*")) {
      panel.act("positioning", "link");
      page.fill("#gtm-input-page", POSITIONING);
      assertThat(panel.options("page").first()).containsText(POSITIONING);
      panel.options("page").first().click();
      page.keyboard().press("Enter");
      assertThat(panel.said()).hasText(Pattern.compile(said));
    }
  }

  @Test
  void drawsAStalePanelAnew_andSaysWhatHappened() {
    site.linkUrl(epic, "positioning", "https://www.example.com/first");
    panel.open(epic);
    Page second = browser.newPerson();
    Browser.logIn(second, "pm", jira);
    PanelPage other = new PanelPage(second, jira).open(epic);
    panel.act("positioning", "unlink");
    assertThat(panel.items("positioning")).hasCount(0);

    other.act("positioning", "unlink");
    assertThat(other.said()).containsText("unlinked it");
    assertThat(other.items("positioning")).hasCount(0);
  }

  @Test
  void saysHowItEnded_whenTheDialogWasLeftMeanwhile() {
    panel.open(epic);
    panel.act("positioning", "link");
    page.locator("#gtm-tab-url").click();
    page.fill("#gtm-input-url", "https://www.example.com/slow");
    assertThat(panel.options("url")).hasCount(1);
    slow(1_500);
    page.keyboard().press("Enter");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog")).hasCount(0);
    assertThat(panel.said()).hasText("Still working on it …");
    assertThat(panel.said()).hasText("Linked.");
    assertThat(panel.items("positioning")).hasCount(1);
  }

  @Test
  void opensOneDialog_howeverManyAreAskedFor() {
    panel.open(epic);
    panel.unfold("positioning");
    slow(1_500);
    panel.row("positioning").locator("[data-gtm-act=link]").click();
    page.locator("[data-gtm-act=history]").click();
    assertThat(page.locator("#gtm-history-title")).isVisible();
    page.waitForTimeout(500); // for the other one, if it came
    assertThat(page.locator("dialog")).hasCount(1);
  }

  /** Whatever the page asks for from now on is answered later. */
  private void slow(int milliseconds) {
    page.evaluate(
        """
        later => {
          const fetched = window.fetch;
          window.fetch = (...all) =>
            fetched(...all).then(answer => new Promise(done => setTimeout(() => done(answer), later)));
        }\
        """,
        milliseconds);
  }

  @Test
  void flagGoesByItself_butNotWhileSomebodyIsInIt_andAProblemStays() {
    page.clock().install();
    site.linkUrl(epic, "positioning", "https://www.example.com/first");
    panel.open(epic);
    page.locator(".gtm-tools [data-gtm-act=check]").click();
    assertThat(panel.said()).hasText("Everything was read again.");
    page.clock().runFor(9_000);
    assertThat(panel.said()).hasCount(0);

    panel.act("positioning", "unlink");
    assertThat(panel.said()).hasText("Unlinked.");
    panel.flag().locator(".aui-button").focus();
    page.clock().runFor(40_000);
    assertThat(panel.said()).hasText("Unlinked.");

    page.route("**/rest/gtm/**", route -> route.abort());
    page.locator(".gtm-tools [data-gtm-act=check]").click();
    assertThat(panel.said()).containsText("did not work");
    page.clock().runFor(60_000);
    assertThat(panel.said()).containsText("did not work");
    panel.flag().locator(".gtm-live-close").click();
    assertThat(panel.said()).hasCount(0);
  }

  @Test
  void printsAllRows_andNothingToPress() {
    site.linkPage(epic, "positioning", site.page(POSITIONING));
    panel.open(epic);
    panel.summary("positioning").click();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(panel.row("positioning").locator(".gtm-line")).isVisible();
    assertThat(panel.row("positioning").locator(".gtm-all li").first()).isVisible();
    assertThat(page.locator(".gtm-panel button:visible, .gtm-panel .gtm-menu:visible")).hasCount(0);
    page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    assertThat(panel.row("positioning").locator("> details[open]")).hasCount(0);
  }

  @Test
  void keepsEverythingInReach_atFourHundredPercent() {
    site.linkPage(epic, "positioning", site.page(POSITIONING));
    page.setViewportSize(320, 256);
    panel.open(epic);
    assertThat(
            (Boolean)
                page.evaluate(
                    "document.querySelector('.gtm-panel').scrollWidth <= window.innerWidth"))
        .isTrue();
    panel.act("adoption-metrics", "link");
    page.fill("#gtm-input-page", "Adoption");
    assertThat(panel.options("page").first()).isVisible();
    page.locator("#gtm-tab-url").click();
    page.locator("dialog [data-gtm-act=close]").scrollIntoViewIfNeeded();
    assertThat(page.locator("dialog [data-gtm-act=close]")).isInViewport();
    assertThat(
            (Boolean)
                page.evaluate(
                    "(d => d.scrollWidth <= d.clientWidth)(document.querySelector('dialog'))"))
        .isTrue();
  }
}
